// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.exchange.ImportOperation;
import org.isnad.exchange.ImportResult;
import org.isnad.testkit.Corpora;

/** A corpus with a gold set: documents d00, d01 … of two claims each (d00a, d00b), the second of which somebody says. */
final class GoldCorpus {
	private final List<String> rows = new ArrayList<>();

	GoldCorpus(int documents) {
		rows.add("{'entity_id':'e1','name':'الوزير','source_type':'PERSON'}");
		for (int i = 0; i < documents; i++) {
			String id = String.format(java.util.Locale.ROOT, "d%02d", i);
			document(id, "خبر \uD83D\uDE00 رقم " + i + "\r\nقال الوزير إن الوحدة " + i * 31 + " انسحبت من موقع " + (char) ('ا' + i % 20) + i + " مساء يوم " + i % 7 + " بعد معركة " + i * 7 % 13);
		}
	}

	GoldCorpus document(String id, String text) {
		rows.add("{'doc_id':'" + id + "','text':'" + text.replace("\r", "\\r").replace("\n", "\\n") + "'}");
		rows.add("{'claim_id':'" + id + "a','doc_id':'" + id + "','spans':[{'start':0,'end':5}],'claim_type':'EVENT','polarity':'POS'}");
		rows.add("{'claim_id':'" + id + "b','doc_id':'" + id + "','spans':[{'start':6,'end':9},{'start':10,'end':12}]}");
		rows.add("{'attr_id':'" + id + "t','doc_id':'" + id + "','source':{'spans':[{'start':6,'end':9}],'entity_id':'e1','realization':'SPAN'},'cue':{'spans':[{'start':0,'end':3}],'class':'SAY'},'content_claim_ids':['" + id + "b']}");
		return this;
	}

	GoldCorpus relate(String id, String label, String first, String second) {
		rows.add("{'relation_id':'" + id + "','label':'" + label + "','arg1_claim_id':'" + first + "','arg2_claim_id':'" + second + "'}");
		return this;
	}

	GoldCorpus row(String row) {
		rows.add(row);
		return this;
	}

	CorpusStore in(Path folder) throws IOException, CorpusException {
		CorpusStore store = Corpora.empty(folder.resolve("corpus"));
		Path file = Files.write(folder.resolve("rows.jsonl"), rows.stream().map(row -> row.replace('\'', '"')).toList());
		ImportResult result = new ImportOperation(store, List.of(file), null, CorpusStore.GOLD, Map.of(), false).run(null);
		if (!result.skipped().isEmpty()) {
			throw new AssertionError(result.skipped().toString());
		}
		return store;
	}

	/** Every file of a folder with its bytes. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> tree = Files.walk(folder)) {
			for (Path path : tree.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(path).toString(), new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
			}
		}
		return files;
	}
}
