module.exports = {
  presets: [['taro', { framework: 'react', ts: true, targets: { ios: '13', chrome: '80' } }]],
};
