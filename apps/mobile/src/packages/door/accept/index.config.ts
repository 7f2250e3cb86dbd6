export default definePageConfig({ navigationBarTitleText: '签到值守' });
