export default definePageConfig({ navigationBarTitleText: '章程', enableShareAppMessage: true });
