// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.isnad.scene.look.Token;
import org.junit.jupiter.api.Test;

/** The style sheets cannot read the palette; so they are held against it. */
class ThemeSheetTest {

	private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}\\b"); //$NON-NLS-1$

	@Test
	void everyColourIsATokenOfItsTheme() throws IOException {
		for (boolean dark : new boolean[] { false, true }) {
			Set<String> tokens = Arrays.stream(Token.values()).map(token -> token.hex(dark)).collect(Collectors.toSet());
			Matcher colours = COLOUR.matcher(sheet(dark));
			int count = 0;
			while (colours.find()) {
				assertTrue(tokens.contains(colours.group()), colours.group() + (dark ? " dark" : " light")); //$NON-NLS-1$ //$NON-NLS-2$
				count++;
			}
			assertTrue(count > 20);
		}
	}

	@Test
	void bothThemesHaveTheSameRules() throws IOException {
		String[] light = sheet(false).split("\n"); //$NON-NLS-1$
		String[] dark = sheet(true).split("\n"); //$NON-NLS-1$
		assertEquals(light.length, dark.length);
		for (int i = 0; i < light.length; i++) {
			assertEquals(COLOUR.matcher(light[i]).replaceAll("?"), COLOUR.matcher(dark[i]).replaceAll("?")); //$NON-NLS-1$ //$NON-NLS-2$
			assertEquals(token(light[i], false).stream().anyMatch(token(dark[i], true)::contains), !token(light[i], false).isEmpty(), light[i]);
		}
	}

	private static Set<Token> token(String line, boolean dark) {
		return Arrays.stream(Token.values()).filter(token -> line.contains(token.hex(dark))).collect(Collectors.toSet());
	}

	private static String sheet(boolean dark) throws IOException {
		try (InputStream in = ThemeSheetTest.class.getResourceAsStream(dark ? "/css/dark.css" : "/css/light.css")) { //$NON-NLS-1$ //$NON-NLS-2$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
