// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Rules;
import org.isnad.core.Validator;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimRelation;
import org.isnad.model.SetKind;
import org.isnad.model.SourceMention;
import org.isnad.testkit.Corpora;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that cannot be kept are skipped with file, line and the rule that they break, and cost only themselves. */
class BadRowsTest {
	private static final String TEXT = "نفى الوزير الخبر وأكد غيره \uD83D\uDE00 اليوم";
	private static final String DOCUMENT = "{'doc_id':'d1','text':'" + TEXT + "'}";
	private static final String CLAIM_1 = "{'claim_id':'c1','doc_id':'d1','spans':[{'start':0,'end':3}]}";
	private static final String CLAIM_2 = "{'claim_id':'c2','doc_id':'d1','spans':[{'start':4,'end':10}]}";

	@TempDir
	Path folder;
	private CorpusStore store;
	private int files;

	@BeforeEach
	void createCorpus() throws CorpusException {
		store = Corpora.empty(folder.resolve("corpus"));
	}

	private ImportResult read(String annotator, String... rows) throws Exception {
		List<String> lines = new ArrayList<>();
		for (String row : rows) {
			lines.add(row.replace('\'', '"'));
		}
		Path file = Files.write(folder.resolve("rows" + files++ + ".jsonl"), lines);
		return new ImportOperation(store, List.of(file), null, annotator, Map.of(), false).run(null);
	}

	/** The document, two claims and these rows; gives what was skipped as "line rule". */
	private List<String> skipped(String... rows) throws Exception {
		List<String> all = new ArrayList<>(List.of(DOCUMENT, CLAIM_1, CLAIM_2));
		all.addAll(List.of(rows));
		List<String> found = new ArrayList<>();
		for (Skipped each : read(null, all.toArray(String[]::new)).skipped()) {
			found.add(each.line() - 3 + " " + each.reason().split(" ")[0]);
		}
		return found;
	}

	private List<Attribution> attributions() throws CorpusException {
		return store.annotations("d1", "imported").getAttributions();
	}

	@Test
	void spans() throws Exception {
		assertEquals(List.of("1 E01", "2 E01", "3 E01"), skipped(
				"{'claim_id':'c3','doc_id':'d1','spans':[{'start':0,'end':999}]}",
				"{'claim_id':'c4','doc_id':'d1'}",
				"{'attr_id':'a1','doc_id':'d1','source':{'spans':[{'start':5,'end':5}]},'content_claim_ids':['c1']}",
				"{'claim_id':'c4','doc_id':'d1','spans':[{'start':0,'end':3}]}"));
		assertEquals(3, store.annotations("d1", "imported").getClaims().size());
	}

	@Test
	void attributionsWithoutTheirClaim() throws Exception {
		assertEquals(List.of("1 E02"), skipped("{'attr_id':'a1','doc_id':'d1','content_claim_ids':['c9']}", "{'attr_id':'a2','doc_id':'d1','content_claim_ids':['c1']}"));
		assertEquals(1, attributions().size());
	}

	@Test
	void chains() throws Exception {
		assertEquals(List.of("1 E03", "2 E03", "3 E03", "4 E03", "5 E03", "6 E03"), skipped(
				"{'attr_id':'a1','doc_id':'d1','parent_id':'a2'}",
				"{'attr_id':'a2','doc_id':'d1','parent_id':'a1'}",
				"{'attr_id':'a3','doc_id':'d1','parent_id':'a1','content_claim_ids':['c1']}",
				"{'attr_id':'a4','doc_id':'d1','parent_id':'a4'}",
				"{'attr_id':'a5','doc_id':'d1','parent_id':'a9'}",
				"{'attr_id':'a6','doc_id':'d1','parent_id':'a5'}",
				"{'attr_id':'a7','doc_id':'d1','parent_id':'a8'}",
				"{'attr_id':'a8','doc_id':'d1'}"));
		assertEquals(2, attributions().size());
		assertEquals("a8", attributions().stream().filter(each -> "a7".equals(each.getId())).findFirst().orElseThrow().getParent().getId());
	}

	@Test
	void relations() throws Exception {
		assertEquals(List.of("1 E08", "2 E08", "4 E08", "5 E13", "6 E08"), skipped(
				"{'relation_id':'r1','label':'CONTRADICTION','arg1_claim_id':'c1','arg2_claim_id':'c1','arg1_doc_id':'d1','arg2_doc_id':'d1'}",
				"{'relation_id':'r2','label':'CONTRADICTION','arg1_claim_id':'c1','arg2_claim_id':'c9','arg1_doc_id':'d1','arg2_doc_id':'d1'}",
				"{'relation_id':'r3','label':'CONTRADICTION','arg1_claim_id':'c2','arg2_claim_id':'c1'}",
				"{'relation_id':'r4','label':'CONTRADICTION','arg1_claim_id':'c1','arg2_claim_id':'c2','arg1_doc_id':'d1','arg2_doc_id':'d1'}",
				"{'relation_id':'r5','label':'QUARREL','arg1_claim_id':'c1','arg2_claim_id':'c2'}",
				"{'relation_id':'r6','label':'SUPPORT','arg1_claim_id':'c1'}",
				"{'relation_id':'r7','label':'SUPPORT','arg1_claim_id':'c2','arg2_claim_id':'c1'}"));
		List<ClaimRelation> kept = store.relations("imported").getRelations();
		assertEquals(List.of("c1", "c2"), kept.stream().map(ClaimRelation::getArg1).toList());
	}

	@Test
	void tagsAndIds() throws Exception {
		assertEquals(List.of("1 E13", "2 E13", "3 E13", "4 E13", "5 E13", "6 E13", "7 E13", "8 E13", "9 E13"), skipped(
				"{'claim_id':'c3','doc_id':'d1','spans':[{'start':0,'end':3}],'claim_type':'RUMOUR'}",
				"{'claim_id':'c1','doc_id':'d1','spans':[{'start':4,'end':10}]}",
				"{'claim_id':'c 4','doc_id':'d1','spans':[{'start':4,'end':10}]}",
				"{'claim_id':null,'doc_id':'d1','spans':[{'start':4,'end':10}]}",
				"{'claim_id':'c5','doc_id':'d9','spans':[{'start':4,'end':10}]}",
				"{'claim_id':'c6','doc_id':'d1','spans':[{'start':4,'end':10}],'correction':'\\u0001'}",
				"{'claim_id':'c7','doc_id':'d1','spans':[{'start':4,'end':10}],'annotator':'../x'}",
				"{'claim_id':'c8','doc_id':'d1','spans':[{'start':4,'end':10}],'polarity':5}",
				"{'nothing':1}"));
		assertEquals(2, store.annotations("d1", "imported").getClaims().size());
	}

	@Test
	void brokenLines() throws Exception {
		ImportResult result = read(null, DOCUMENT, "{'claim_id':", CLAIM_1);
		assertEquals(1, result.claims());
		assertEquals(2, result.problems().get(0).line());
		assertTrue(result.problems().get(0).reason().startsWith("not JSON"));
	}

	@Test
	void documentsWithAnotherText() throws Exception {
		read(null, DOCUMENT);
		ImportResult result = read(null, "{'doc_id':'d1','text':'آخر'}", CLAIM_1, "{'doc_id':'d2','text':'س','sha256':'00'}", "{'doc_id':'../d3','text':'س'}",
				"{'doc_id':'d4','text':'\\ud800'}", "{'doc_id':'d5','sha256':'00'}");
		assertEquals(List.of(1, 2, 3, 4, 5, 6), result.problems().stream().map(Skipped::line).toList());
		assertTrue(result.problems().stream().allMatch(each -> each.reason().startsWith("E13")));
		assertEquals(1, store.documents().size());
	}

	@Test
	void annotationsAttachToDocumentsThatAreThere() throws Exception {
		read(null, DOCUMENT);
		assertEquals(2, read("hala", CLAIM_1, CLAIM_2).claims());
		ImportResult again = read("hala", "{'doc_id':'d1','sha256':'" + DocumentText.hash(TEXT) + "'}", CLAIM_1, CLAIM_2);
		assertEquals(0, again.claims() + again.documents());
		assertEquals(List.of(), again.problems());
		assertEquals("already there, unchanged (3 rows)", again.skipped().get(0).reason());
		assertEquals(2, CorpusStore.open(store.folder()).annotations("d1", "hala").getClaims().size());
	}

	@Test
	void anIdThatMeansSomethingElseIsRefused() throws Exception {
		read("hala", DOCUMENT, CLAIM_1);
		ImportResult result = read("hala", CLAIM_1.replace("'end':3", "'end':2"));
		assertTrue(result.problems().get(0).reason().startsWith("E13"));
		result = read("yusuf", CLAIM_1);
		assertTrue(result.problems().get(0).reason().startsWith("E13"));
		assertEquals(List.of("hala"), CorpusStore.open(store.folder()).annotators());
	}

	@Test
	void goldOnlyWhenAsked() throws Exception {
		String claim = CLAIM_1.replace("'claim_id'", "'annotator':'gold','claim_id'");
		assertTrue(read(null, DOCUMENT, claim).problems().get(0).reason().contains("--annotator gold"));
		assertEquals(1, read("gold", claim).claims());
		var gold = CorpusStore.open(store.folder()).annotations("d1", "gold");
		assertEquals(SetKind.GOLD, gold.getKind());
		assertEquals("imported", gold.getDecisions().get(0).getPolicy());
		assertEquals("c1", gold.getDecisions().get(0).getTarget());
		CorpusStore again = CorpusStore.open(store.folder());
		assertEquals(List.of(), new Validator(Rules.installed()).validate(again, List.of("gold"), null).stream().filter(each -> "E14".equals(each.rule())).toList());
	}

	@Test
	void rowsFromElsewhereWithLittleInThem() throws Exception {
		ImportResult result = read(null, DOCUMENT, CLAIM_1, CLAIM_2,
				"{'attr_id':'a1','doc_id':'d1','source':{'spans':[{'start':4,'end':10}],'entity_id':'e1'},'cue':{'spans':[{'start':0,'end':3}],'class':'DENY'},'content_claim_ids':['c1'],'colour':'red'}",
				"{'attr_id':'a2','doc_id':'d1','source':{'spans':[{'start':4,'end':10}],'entity_id':'e1'},'cue':{'spans':[],'class':'NONE'},'content_claim_ids':['c2']}",
				"{'attr_id':'a3','doc_id':'d1','source':{'entity_id':'e2','realization':'CLITIC'}}",
				"{'pair_id':'p1','label':'neutral'}");
		assertEquals(List.of(), result.skipped());
		assertEquals(List.of("unknown key \u2068colour\u2069"), result.losses().stream().map(Loss::what).toList());
		assertEquals(List.of("e1"), store.annotations("d1", "imported").getSources().stream().map(SourceMention::getEntity).toList());
		assertEquals("e2", attributions().stream().filter(each -> "a3".equals(each.getId())).findFirst().orElseThrow().getEntity());
		assertEquals(List.of(), read(null, DOCUMENT, CLAIM_1, CLAIM_2,
				"{'attr_id':'a2','doc_id':'d1','source':{'spans':[{'start':4,'end':10}],'entity_id':'e1'},'cue':{'spans':[],'class':'NONE'},'content_claim_ids':['c2']}").problems());
	}
}
