/** What goes with the official sentences wherever they are kept or shown. */
export const IMPORT_ATTRIBUTION =
  'Cosgrove, J. and Cachia, R., DigComp 3.0: European Digital Competence Framework – Fifth Edition, Publications Office of the European Union, 2025, https://data.europa.eu/doi/10.2760/0001149 (JRC144121; data supplement JRC144705). © European Union, CC BY 4.0 unless otherwise noted. Change: read into one JSON file by the Jalon project, spaces around texts removed, identifiers added. The European Commission is not responsible for this version and has not endorsed it.';
