/** One French article or preposition with its article in front of an answer; what is left is never empty. */
const ARTICLE = /^(?:de la |de l[' ]|les |le |la |l[' ]|une |un |des |du |d[' ])(?=[\p{L}\p{N}])/iu;

/** The answer without the one article in front of it. */
export function dropArticle(text: string): string {
  return text.replace(ARTICLE, '');
}
