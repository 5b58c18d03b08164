// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.onnx.tokenizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same tokens as the library that models are trained with, for Arabic news and for odd texts; data/README.md tells where they are from. */
class ReferenceTest {
	@TempDir
	Path folder;

	@Test
	void tokensAreThoseOfTheReference() throws Exception {
		for (String name : List.of("bert-lower", "bert-cased", "uni-nfkc", "uni-nmt", "bpe-bytes-prefix", "bpe-ws")) {
			Tokenizer tokenizer = Tokenizer.read(Files.writeString(folder.resolve(name), text(name + ".json")));
			List<String> lines = text(name + ".txt").lines().toList();
			assertTrue(lines.size() > 80, name);
			for (String line : lines) {
				int tab = line.lastIndexOf('\t');
				String text = line.substring(0, tab).translateEscapes();
				String found = tokenizer.tokens(text).stream().map(token -> Integer.toString(token.id())).collect(Collectors.joining(" "));
				assertEquals(line.substring(tab + 1), found, name + ": " + line.substring(0, tab));
			}
		}
	}

	private static String text(String name) throws Exception {
		try (InputStream in = ReferenceTest.class.getResourceAsStream("/data/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
