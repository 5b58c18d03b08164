// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every message is there in both languages, with the same places to fill in. */
class MessagesTest {
	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	@Test
	void englishAndArabicSayTheSameThings() throws Exception {
		for (String name : List.of("org.isnad.cli.Messages", "org.isnad.cli.commands.Messages", "org.isnad.compare.Messages", "org.isnad.compare.gold.Messages", "org.isnad.search.Messages",
				"org.isnad.agreement.Messages", "org.isnad.internal.agreement.Messages")) {
			Class<?> messages = Class.forName(name);
			Properties english = load(messages, "messages.properties");
			Properties arabic = load(messages, "messages_ar.properties");
			assertEquals(english.stringPropertyNames(), arabic.stringPropertyNames(), name);
			TreeSet<String> fields = new TreeSet<>();
			for (Field field : messages.getDeclaredFields()) {
				if (Modifier.isPublic(field.getModifiers())) {
					fields.add(field.getName());
				}
			}
			assertEquals(fields, new TreeSet<>(english.stringPropertyNames()), name);
			for (String key : english.stringPropertyNames()) {
				assertEquals(places(english.getProperty(key)), places(arabic.getProperty(key)), name + ' ' + key);
				assertTrue(!arabic.getProperty(key).contains("'") && !english.getProperty(key).contains("'"), "NLS eats apostrophes: " + key);
			}
		}
	}

	private static TreeSet<String> places(String message) {
		TreeSet<String> places = new TreeSet<>();
		PLACE.matcher(message).results().forEach(place -> places.add(place.group()));
		return places;
	}

	private static Properties load(Class<?> messages, String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = messages.getResourceAsStream(file)) {
			properties.load(in);
		}
		return properties;
	}
}
