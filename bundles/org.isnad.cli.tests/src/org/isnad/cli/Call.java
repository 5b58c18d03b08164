// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.core.DocumentText;

/**
 * One call of the program and what came of it.
 *
 * @param status the exit status
 * @param out    what it printed
 * @param err    what it complained
 */
record Call(int status, String out, String err) {
	/** Runs the program with these words. */
	static Call of(Object... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = Main.run(Arrays.stream(words).map(Object::toString).toArray(String[]::new), new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8));
		return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Runs it with {@code --json} and that status, and gives the object that it printed. */
	static JsonObject json(int status, Object... words) {
		Object[] all = Arrays.copyOf(words, words.length + 1);
		all[words.length] = "--json";
		Call call = of(all);
		assertEquals(status, call.status(), call.err() + call.out());
		assertEquals(1, call.out().lines().count(), "one object on one line");
		return JsonParser.parseString(call.out()).getAsJsonObject();
	}

	/** Every file below a folder with a hash of what is in it. */
	static Map<String, String> bytes(Path folder) throws IOException {
		Map<String, String> bytes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				bytes.put(folder.relativize(file).toString(), DocumentText.hash(Files.readString(file, StandardCharsets.ISO_8859_1)));
			}
		}
		return bytes;
	}
}
