/** One spelling for comparing: lower case, without accents, punctuation or spaces (Xi'an, xian, Xi An). */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase();
}
