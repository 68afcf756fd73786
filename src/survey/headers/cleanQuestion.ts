const tags = /<\/?(?:p|b|i|u|em|strong|span|div|br|font|ul|ol|li|h[1-6]|a|img)\b[^<>]{0,500}>/gi;
const entities = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&rsquo;', '’'],
]);
const longestHeader = 20_000;

/**
 * A header's text as a person would read it: without markup, control and replacement characters, or the remnants of
 * a badly decoded mark that an otherwise plain text ends in ("Universe?Œæ"); blanks made single.
 */
export function cleanQuestion(header: string): string {
  const plain = header
    .slice(0, longestHeader)
    .replace(tags, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39|rsquo);/g, (entity) => entities.get(entity) ?? entity)
    .replace(/[\p{Cc}\ufffd]+/gu, ' ')
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return plain.replace(/^([\x20-\x7e]+[?!.])[\u0080-\uffff]{1,3}$/, (whole, before: string) =>
    /\p{L}/u.test(whole.slice(before.length)) ? before : whole,
  );
}
