/** What opens every record of the scenarios. */
export const PASSPHRASE = 'un bus sous la pluie';
