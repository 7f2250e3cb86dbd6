export default definePageConfig({ navigationBarTitleText: '联盟', enableShareAppMessage: true });
