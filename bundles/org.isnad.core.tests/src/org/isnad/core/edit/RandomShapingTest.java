// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.edit.MergeElements.Gap;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Identified;
import org.isnad.model.RelationSet;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.file.IsnadFile;
import org.isnad.testkit.Corpora;
import org.isnad.testkit.RandomAnnotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is split, merged, cut and converted at random: the model holds together after each edit, and undo and redo give the same bytes. */
class RandomShapingTest {
	@TempDir
	Path folder;

	private CorpusStore store;
	private EditSession session;

	@Test
	void theModelHoldsTogetherAfterEachEditUndoAndRedo() throws Exception {
		int[] done = new int[8];
		for (int seed = 0; seed < (Boolean.getBoolean("isnad.full") ? 200 : 20); seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			store = Corpora.random(folder.resolve("r" + seed), seed, 2, 8);
			session = new EditSession(store, "hala");
			relateAtRandom(random);
			for (int i = 0; i < 60; i++) {
				String before = bytes();
				int kind = random.nextInt(done.length);
				if (!tryEdit(kind, random)) {
					assertEquals(before, bytes(), "a refused edit changes nothing: " + kind + ", seed " + seed);
					continue;
				}
				done[kind]++;
				String what = "edit " + kind + ", seed " + seed + ", step " + i;
				check(what);
				String after = bytes();
				session.undo();
				assertEquals(before, bytes(), what);
				session.redo();
				assertEquals(after, bytes(), what);
			}
		}
		for (int kind = 0; kind < done.length; kind++) {
			assertTrue(done[kind] > 20, "edit " + kind + " was done " + done[kind] + " times");
		}
	}

	private void relateAtRandom(SplittableRandom random) throws Exception {
		List<Claim> claims = store.annotations("d0", "hala").getClaims();
		for (int i = 0; i < 8; i++) {
			Claim one = claims.get(random.nextInt(claims.size()));
			Claim other = claims.get(random.nextInt(claims.size()));
			try {
				session.execute(new Relate("d0", one, "d0", other, random.nextBoolean() ? "EQUIVALENT" : "CONTRADICTION"));
			} catch (EditException e) {
				assertFalse(e.getMessage().isBlank());
			}
		}
	}

	private boolean tryEdit(int kind, SplittableRandom random) throws Exception {
		AnnotationSet set = store.annotations("d0", "hala");
		List<SpanElement> all = set.eContents().stream().filter(SpanElement.class::isInstance).map(SpanElement.class::cast).toList();
		if (all.size() < 3) {
			return false;
		}
		SpanElement any = all.get(random.nextInt(all.size()));
		List<SpanElement> ofLayer = all.stream().filter(element -> element.eClass() == any.eClass() && random.nextInt(4) == 0).limit(3).toList();
		Span span = new RandomAnnotations(random).span(store.text("d0"));
		Layer layer = List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ANCHOR).get(random.nextInt(4));
		Gap gap = random.nextBoolean() ? Gap.LEAVE : Gap.TAKE;
		Edit edit = switch (kind) {
			case 0 -> new Split(any, any.getSpan().begin() + random.nextInt(any.getSpan().end() - any.getSpan().begin() + 1));
			case 1 -> new MergeElements(ofLayer, random.nextInt(3) == 0 ? span : null, gap);
			case 2 -> new AddFragment(any, span);
			case 3 -> new RemoveFragment(any, span);
			case 4 -> new ConvertLayer(all.stream().filter(element -> random.nextInt(8) == 0).toList(), layer);
			case 5 -> new MarkLike("d0", span, any);
			case 6 -> new SetSpan(any, span);
			default -> new Delete(List.of(any));
		};
		String undo = session.undoLabel();
		int relations = store.relations("hala").getRelations().size();
		try {
			String before = bytes();
			session.execute(edit);
			return !before.equals(bytes());
		} catch (EditException e) {
			assertFalse(e.getMessage().isBlank());
			assertEquals(undo, session.undoLabel());
			assertEquals(relations, store.relations("hala").getRelations().size());
			return false;
		}
	}

	private void check(String what) throws Exception {
		AnnotationSet set = store.annotations("d0", "hala");
		Set<String> ids = new HashSet<>();
		set.eAllContents().forEachRemaining(object -> assertTrue(!(object instanceof Identified one) || ids.add(one.getId()), what));
		set.eContents().forEach(object -> {
			if (object instanceof SpanElement element) {
				assertTrue(element.getSpan().isWellFormed(length()), what + ": " + element.getSpan());
			}
			for (EObject end : object.eCrossReferences()) {
				assertSame(set, end.eContainer(), what + ": a link leads to what is gone");
			}
			assertTrue(!(object instanceof Attribution attribution) || !ChainWalker.isCyclic(attribution), what);
		});
		checkRelations(set, what);
	}

	private void checkRelations(AnnotationSet set, String what) throws Exception {
		Set<String> seen = new HashSet<>();
		for (ClaimRelation relation : store.relations("hala").getRelations()) {
			Claim first = claim(set, relation.getArg1(), what);
			Claim second = claim(set, relation.getArg2(), what);
			assertTrue(first != second, what);
			assertTrue(RelationOrder.compare("d0", first, "d0", second) < 0, what + ": the order of a pair");
			assertTrue(seen.add(relation.getLabel() + relation.getArg1() + relation.getArg2()), what + ": related twice");
		}
	}

	private static Claim claim(AnnotationSet set, String id, String what) {
		return set.getClaims().stream().filter(claim -> claim.getId().equals(id)).findFirst().orElseThrow(() -> new AssertionError(what + ": a relation leads nowhere"));
	}

	private int length() {
		try {
			return store.text("d0").length();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private String bytes() throws Exception {
		RelationSet relations = store.relations("hala");
		AnnotationSet set = store.annotations("d0", "hala");
		StringBuilder all = new StringBuilder();
		for (var root : Stream.of(relations, set).toList()) {
			all.append(new String(IsnadFile.write(root, "a"), StandardCharsets.UTF_8));
		}
		return all.toString();
	}
}
