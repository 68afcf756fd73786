import { defineConfig } from 'vite';

/** The command line as one file that needs nothing but Node: `dist-cli/divario.js`, the package's `bin`. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'divario.js' } },
  },
});
