// Tells Taro's runtime which attributes the templates pass on; a browser needs nothing of the kind.
export {};
