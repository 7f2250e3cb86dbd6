// Read before the app starts; replaced at deployment, so that one build serves every installation.
globalThis.MENGWU_CONFIG = { apiBase: 'http://127.0.0.1:3000', phoneBase: 'http://127.0.0.1:3100' };
