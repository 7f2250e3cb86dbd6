import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    // antd's core is one shared chunk of about this size; pages are split from it.
    chunkSizeWarningLimit: 1200,
  },
});
