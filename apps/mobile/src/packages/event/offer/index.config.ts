export default definePageConfig({ navigationBarTitleText: '参会邀请' });
