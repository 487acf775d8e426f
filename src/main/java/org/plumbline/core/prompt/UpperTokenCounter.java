package org.plumbline.core.prompt;

/// Counts tokens before the model's own tokenizer does, rather too many than too few.
///
/// Byte-pair tokenizers of Llama, Qwen and SmolLM2 keep common English words in one token and
/// others in pieces of two to four letters, take every digit and most signs alone, and letters
/// outside ASCII in up to one token a byte. The estimate follows the worse of these.
public final class UpperTokenCounter implements TokenCounter {
    private static final int LETTERS_A_TOKEN = 3;

    @Override
    public int count(String text) {
        var tokens = 0;
        var word = 0;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter < 128 && Character.isLetter(letter)) {
                word++;
                continue;
            }
            tokens += pieces(word) + alone(letter);
            word = 0;
        }
        return tokens + pieces(word);
    }

    private static int pieces(int letters) {
        return (letters + LETTERS_A_TOKEN - 1) / LETTERS_A_TOKEN;
    }

    /// A single space belongs to the word after it.
    private static int alone(char letter) {
        if (letter == ' ') {
            return 0;
        }
        if (letter < 128) {
            return 1;
        }
        return letter < 0x800 || Character.isSurrogate(letter) ? 2 : 3;
    }
}
