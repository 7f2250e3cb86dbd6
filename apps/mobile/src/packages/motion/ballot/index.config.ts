export default definePageConfig({ navigationBarTitleText: '议案与表决' });
