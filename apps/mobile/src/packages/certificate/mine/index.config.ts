export default definePageConfig({ navigationBarTitleText: '成员证书' });
