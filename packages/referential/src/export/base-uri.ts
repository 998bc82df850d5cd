/** What every identifier of the export begins with: `digcomp:1.3` is `https://w3id.org/jalon/digcomp/1.3`. Not registered yet. */
export const BASE_URI = 'https://w3id.org/jalon/';
