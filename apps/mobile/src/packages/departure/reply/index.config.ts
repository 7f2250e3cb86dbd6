export default definePageConfig({ navigationBarTitleText: '申辩' });
