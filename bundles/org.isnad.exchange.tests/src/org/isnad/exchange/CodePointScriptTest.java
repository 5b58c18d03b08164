// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.isnad.core.CorpusStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Python counts code points when it slices: a script of ten lines finds the words of every span where our files say. */
class CodePointScriptTest {
	private static final List<String> BRAT = List.of("import sys, re, pathlib", "spans = wrong = 0", "for ann in pathlib.Path(sys.argv[1]).glob('*.ann'):", "    text = ann.with_suffix('.txt').read_bytes().decode('utf-8')",
			"    for line in ann.read_bytes().decode('utf-8').split('\\n'):", "        if line.startswith('T'):", "            name, place, words = line.split('\\t', 2)",
			"            parts = [text[int(p.split()[0]):int(p.split()[1])] for p in place.split(' ', 1)[1].split(';')]",
			"            spans += 1; wrong += re.sub(r'[\\r\\n\\t]', ' ', ' '.join(parts)) != words", "print(spans, wrong)");
	private static final List<String> TABLES = List.of("import sys, json, pathlib", "rows = lambda name: [json.loads(l) for l in pathlib.Path(sys.argv[1], name + '.jsonl').read_bytes().decode('utf-8').split('\\n') if l]",
			"texts = {d['doc_id']: d['text'] for d in rows('documents')}", "spans = wrong = 0", "for row in rows('claims'):", "    text = texts[row['doc_id']]", "    units = text.encode('utf-16-le')",
			"    for p, u in zip(row['spans'], row['spans_utf16']):", "        spans += 1; wrong += text[p['start']:p['end']] != units[2 * u['start']:2 * u['end']].decode('utf-16-le')", "print(spans, wrong)");

	@TempDir
	Path folder;

	private String run(List<String> script, Path data) throws Exception {
		Path file = Files.write(folder.resolve("check.py"), script);
		Process python;
		try {
			python = new ProcessBuilder("python3", file.toString(), data.toString()).redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "skipped: there is no python3");
			return null;
		}
		String told = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertTrue(python.waitFor(60, TimeUnit.SECONDS));
		return told;
	}

	@Test
	void everySpanOfBratAndOfTheTablesIsWhereItSays() throws Exception {
		CorpusStore store = RoundTripTest.random(folder.resolve("from"), 11);
		for (String format : List.of("brat", "jsonl")) {
			Path out = folder.resolve(format);
			new ExportOperation(store, format, out, "hala", Map.of()).run(null);
			String[] told = run(format.equals("brat") ? BRAT : TABLES, out).split(" ");
			assertTrue(Integer.parseInt(told[0]) > 30, String.join(" ", told));
			assertEquals("0", told[1], format);
		}
	}
}
