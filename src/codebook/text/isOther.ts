/** Whether an answer is the option for what the others leave out: "Other (please specify)", "Altro", "Sonstiges". */
export function isOther(label: string): boolean {
  return /^(something |some |any |ein |eine |un )?(other|else|altr[oiae]|sonstige|ander[es]|autres?|otr[oa]s?)(?!\p{L}{3})/iu.test(
    label.trim(),
  );
}
