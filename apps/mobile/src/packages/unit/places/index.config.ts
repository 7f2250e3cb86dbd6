export default definePageConfig({ navigationBarTitleText: '我的席位与职务' });
