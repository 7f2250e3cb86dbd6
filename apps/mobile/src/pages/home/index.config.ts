export default definePageConfig({ navigationBarTitleText: '盟务', enableShareAppMessage: true });
