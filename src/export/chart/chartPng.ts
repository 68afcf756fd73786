import type { ChartPicture } from './chartSvg';

/** A chart's picture as PNG at so many image pixels a CSS pixel. Fails where the browser can't draw it. */
export async function chartPng({ svg, width, height }: ChartPicture, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'));
    if (!blob) throw new Error('chartPng: expected an image, got none');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
