/** Every table of a backup, in the order in which a restore fills them; `order` keeps what devices are told in its order. */
export const TABLES = [
  { name: 'jalon.tenants', order: 'id', file: 'data' },
  { name: 'jalon.devices', order: 'tenant_id, id', file: 'data' },
  { name: 'jalon.seen_devices', order: 'tenant_id, device', file: 'data' },
  { name: 'jalon.erasures', order: 'tenant_id, mark', file: 'keys' },
  { name: 'jalon.confirmations', order: 'tenant_id, mark, device', file: 'keys' },
  { name: 'jalon.subjects', order: 'tenant_id, mark', file: 'keys' },
  { name: 'jalon.events', order: 'seq', file: 'data' },
  { name: 'jalon.changes', order: 'seq', file: 'data' },
  { name: 'jalon_audit.entries', order: 'tenant_id, n', file: 'data' },
] as const;

/** Where a table goes: the rows, or what opens them. */
export type BackupFile = (typeof TABLES)[number]['file'];

/** The first line of a file of a backup. */
export interface BackupHeader {
  readonly format: 'jalon.backup/1';
  readonly file: BackupFile;
  /** When it was made: an instant. */
  readonly at: string;
}
