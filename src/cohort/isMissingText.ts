import { foldText } from './foldText';

const refusals =
  /^(?:n\.?\s?\/?a\.?|none|null|nan|nd|n\.d\.|k\.?\s?a\.?|[-.?–—]+|-\d+(?:\.0+)?|refused|missing|unknown|not (?:stated|specified|asked|applicable|answered)|no (?:answer|response)|skip(?:ped)?|sconosciuto|non (?:so|sa|risponde|specificato)|keine (?:angabe|antwort)|unbekannt|sans reponse|inconnu|no (?:contesta|responde|sabe|aplica)|ns\/?nr|ns\/?nc|dk|dk\/?na)$/;

const reluctance =
  /\b(?:prefer(?:red)? not|rather not|(?:do not|don[’']?t) (?:know|wish|want)|not sure|decline[ds]? to|refuse[ds]? to|preferisc[oe] non|non (?:voglio|desidero|intendo) |mochte (?:ich )?nicht|weiss (?:ich )?nicht|keine angabe|ne (?:souhaite|veux|sais|se prononce)|prefere ne pas|prefiero no|no (?:deseo|quiero|lo se)|no sabe)/;

/** Whether a text says, in one of five languages, that an age or generation wasn't given. Negative codes (−99) do too. */
export function isMissingText(text: string): boolean {
  const folded = foldText(text);
  return folded === '' || refusals.test(folded) || reluctance.test(folded);
}
