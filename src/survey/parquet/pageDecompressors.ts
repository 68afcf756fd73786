import { gunzipSync } from 'fflate';
import { decompress as unzstd } from 'fzstd';
import { type Compressors, snappyUncompress } from 'hyparquet';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';
import { unpacksTooFar } from '../archive/unpacksTooFar';
import { FileDamage } from '../named/FileDamage';

type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

/**
 * Unpacks a Parquet file's pages, by JavaScript alone, and refuses a page that claims to be larger than its bytes can be.
 * Brotli, with its dictionary, is loaded only for a file that uses it.
 */
export async function pageDecompressors(codecs: ReadonlySet<string>): Promise<Compressors> {
  const unpackers: Record<string, Unpack> = {
    SNAPPY: (packed, length) => {
      const page = new Uint8Array(length);
      snappyUncompress(packed, page);
      return page;
    },
    GZIP: (packed, length) => gunzipSync(packed, { out: new Uint8Array(length) }),
    ZSTD: (packed, length) => unzstd(packed, new Uint8Array(length)),
    LZ4: decompressLz4,
    LZ4_RAW: decompressLz4Raw,
  };
  if (codecs.has('BROTLI'))
    unpackers.BROTLI = (await import('hyparquet-compressors/src/brotli.js')).decompressBrotli;
  const guarded = Object.entries(unpackers).map(([codec, unpack]) => [
    codec,
    checked(codec, unpack),
  ]);
  return Object.fromEntries(guarded) as Compressors;
}

function checked(codec: string, unpack: Unpack): Unpack {
  return (packed, length) => {
    if (unpacksTooFar(length, packed.length))
      throw new FileDamage(codec, `≤ ${packed.length * 200} bytes`, length);
    return unpack(packed, length);
  };
}
