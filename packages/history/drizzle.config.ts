import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/postgres/schema/columns.ts', './src/postgres/schema/tables.ts'],
  out: './migrations',
  schemaFilter: ['jalon', 'jalon_audit'],
});
