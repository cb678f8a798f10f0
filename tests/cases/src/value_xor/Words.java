package cases.value_xor;


final class Words {
    static String plain(String hidden, int key) {
        char[] text = hidden.toCharArray();
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (text[i] ^ key);
        }
        return new String(text);
    }
}
