import { defineConfig } from 'rolldown';

// Our own packages are bundled from source, whatever npm installs stays outside.
const OURS = /^(\.|\/|@mengwu\/|@oxc-project\/runtime|\0)/;

export default defineConfig({
  input: { main: 'src/main.ts', migrate: 'src/migrate.ts', tools: 'src/tools.ts' },
  platform: 'node',
  external: (id) => !OURS.test(id),
  tsconfig: 'tsconfig.json',
  output: { dir: 'dist', format: 'esm', sourcemap: true, keepNames: true, chunkFileNames: 'chunks/[name]-[hash].js' },
});
