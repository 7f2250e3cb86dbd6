export default definePageConfig({ navigationBarTitleText: '入盟申请' });
