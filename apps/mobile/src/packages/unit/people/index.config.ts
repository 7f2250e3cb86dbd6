export default definePageConfig({ navigationBarTitleText: '人员与代表', enableShareAppMessage: true });
