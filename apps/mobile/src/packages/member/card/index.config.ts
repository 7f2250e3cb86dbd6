export default definePageConfig({ navigationBarTitleText: '成员身份' });
