package org.plumbline.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every visible word, by key `screen.element.role`.
public final class Messages {
    private static volatile ResourceBundle bundle = load(Locale.getDefault());

    private Messages() {}

    /// The words for `key`, `{0}` and so on filled with `values`.
    public static String text(String key, Object... values) {
        var pattern = bundle.getString(key);
        return values.length == 0
                ? pattern
                : new MessageFormat(pattern, bundle.getLocale()).format(values);
    }

    /// What FXML takes its `%key` from.
    public static ResourceBundle bundle() {
        return bundle;
    }

    /// Speaks another language from now on; what is on the screen already stays.
    public static void speak(Locale locale) {
        bundle = load(locale);
    }

    private static ResourceBundle load(Locale locale) {
        return ResourceBundle.getBundle(
                "i18n.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
