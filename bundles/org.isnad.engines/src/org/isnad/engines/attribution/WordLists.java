// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.ArabicFolder;

/** Reads the word lists of this package; words come back folded. */
final class WordLists {
	private WordLists() {
	}

	/** Folded words from a text of words and white space. */
	static Set<String> words(String list) {
		return Arrays.stream(list.split("\\s+")).filter(w -> !w.isEmpty()).map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	static Set<String> read(String resource) {
		return words(lines(resource));
	}

	/** A table of a value and its words, under a line that names the columns: the value by word. */
	static Map<String, String> readTable(String resource) {
		Map<String, String> valueByWord = new HashMap<>();
		for (String line : lines(resource).lines().skip(1).toList()) {
			int tab = line.indexOf('\t');
			for (String word : line.substring(tab + 1).split(";")) { //$NON-NLS-1$
				valueByWord.putIfAbsent(ArabicFolder.key(word.strip()), line.substring(0, tab));
			}
		}
		return valueByWord;
	}

	private static String lines(String resource) {
		try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")) //$NON-NLS-1$
					.collect(Collectors.joining("\n")); //$NON-NLS-1$
		} catch (IOException e) {
			throw new UncheckedIOException("The shipped list " + resource + " cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
