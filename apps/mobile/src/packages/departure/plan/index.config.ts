export default definePageConfig({ navigationBarTitleText: '退出联盟' });
