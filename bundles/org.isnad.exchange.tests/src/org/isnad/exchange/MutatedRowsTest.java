// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.isnad.core.CorpusStore;
import org.isnad.core.Rules;
import org.isnad.core.Validator;
import org.isnad.model.Document;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, the import says what it left out, and the corpus that comes out can be opened, validated and exported. */
class MutatedRowsTest {
	private static final boolean FULL = Boolean.getBoolean("isnad.full");
	private static final String[] PIECES = { "null", "[]", "{}", "-1", "1e999999999", "99999999999999999999", "0.5", "\"\"", "\"x y\"", "\"../up\"", "true", "\"d0\"", "[null]", "[{}]", "\"\\u0000\"", "\"\\ud800\"",
			"[[[[", "\"gold\"", "\"document\"", "{\"start\":0}" };

	@TempDir
	Path folder;

	private static String mutated(String line, SplittableRandom random) {
		int colon = line.indexOf(':', random.nextInt(line.length()));
		if (colon < 0 || random.nextInt(4) == 0) {
			int at = random.nextInt(line.length());
			return line.substring(0, at) + (char) (32 + random.nextInt(90)) + line.substring(Math.min(line.length(), at + random.nextInt(3)));
		}
		int end = colon + 1;
		while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
			end++;
		}
		return line.substring(0, colon + 1) + PIECES[random.nextInt(PIECES.length)] + line.substring(end);
	}

	@Test
	void nothingBreaksTheImport() throws Exception {
		CorpusStore from = Corpora.random(folder.resolve("from"), 21, 3, 8);
		Path out = folder.resolve("out");
		new ExportOperation(from, "jsonl", out, null, Map.of()).run(null);
		List<String> lines = new ArrayList<>();
		try (Stream<Path> tree = Files.walk(out)) {
			for (Path file : tree.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
				lines.addAll(Files.readAllLines(file));
			}
		}
		SplittableRandom random = new SplittableRandom(22);
		int skipped = 0;
		for (int round = 0; round < (FULL ? 600 : 30); round++) {
			List<String> changed = new ArrayList<>(lines);
			for (int i = 0; i < 12; i++) {
				int at = random.nextInt(changed.size());
				changed.set(at, mutated(changed.get(at), random));
			}
			// A change may have cut a surrogate pair in two, which getBytes passes over.
			Path file = Files.write(folder.resolve("changed.jsonl"), String.join("\n", changed).getBytes(StandardCharsets.UTF_8));
			CorpusStore store = Corpora.empty(folder.resolve("to" + round));
			ImportResult result = new ImportOperation(store, List.of(file), null, round % 2 == 0 ? null : "hala", Map.of(), false).run(null);
			skipped += result.problems().size();
			result.problems().forEach(problem -> assertTrue(problem.line() > 0 && !problem.reason().isBlank(), problem.toString()));
			check(CorpusStore.open(store.folder()), folder.resolve("out" + round));
			assertEquals(List.of(), new ImportOperation(CorpusStore.open(store.folder()), List.of(folder.resolve("out" + round)), null, null, Map.of(), false).run(null).problems(), "round " + round);
		}
		assertTrue(skipped > 50);
	}

	private static void check(CorpusStore store, Path out) throws Exception {
		for (Document document : store.documents()) {
			store.text(document.getId());
			for (String annotator : store.annotators()) {
				if (store.hasAnnotations(document.getId(), annotator)) {
					store.annotations(document.getId(), annotator).getClaims().forEach(claim -> assertFalse(claim.getSpan() == null));
				}
			}
		}
		assertEquals(List.of(), store.warnings());
		new Validator(Rules.installed()).validate(store, store.annotators(), null);
		new ExportOperation(store, "jsonl", out, null, Map.of()).run(null);
	}
}
