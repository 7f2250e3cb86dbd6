export default definePageConfig({ navigationBarTitleText: '退出与除名' });
