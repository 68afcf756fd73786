/** Italian articles before a numeral that is read with a vowel first (1, 8…, 11) or as *zero*. */
const elided: Readonly<Record<string, readonly [vowel: string, zero: string]>> = {
  il: ['l’', 'lo '],
  al: ['all’', 'allo '],
  del: ['dell’', 'dello '],
  dal: ['dall’', 'dallo '],
  nel: ['nell’', 'nello '],
  sul: ['sull’', 'sullo '],
};

const articleAndNumber = /(?<![\p{L}’])(il|al|del|dal|nel|sul) (?=(\d+)(\.\d)?)/giu;

/** `il 81%` as it is said, `l’81%`; `al 0%` as `allo 0%`. Messages write the plain article before any figure. */
export function articleBeforeNumber(text: string): string {
  return text.replace(
    articleAndNumber,
    (plain, article: string, digits: string, thousands: string | undefined) => {
      const forms = elided[article.toLowerCase()];
      const form = digits === '0' ? forms?.[1] : saidWithVowel(digits, thousands) && forms?.[0];
      if (!form) return plain;
      return article[0] === article[0]?.toUpperCase()
        ? `${form[0]?.toUpperCase()}${form.slice(1)}`
        : form;
    },
  );
}

/** Uno, otto, ottanta, ottocento, ottomila, undici, undicimila; but cento, mille and milleottocento. */
function saidWithVowel(digits: string, thousands: string | undefined): boolean {
  if (digits === '1') return thousands === undefined;
  return digits === '11' || digits.startsWith('8');
}
