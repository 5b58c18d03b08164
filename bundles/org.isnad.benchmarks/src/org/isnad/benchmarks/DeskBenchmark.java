// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.isnad.core.CorpusStore;
import org.isnad.core.FolderTree;
import org.isnad.core.Profile;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SetTag;
import org.isnad.core.inference.Inference;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.ModelFactory;
import org.isnad.model.RelationSet;

/**
 * What a decision costs in a corpus of 10 000 documents, 200 000 claims and 100 000 relations: what follows from all of them and from one more, and until it is on disk.
 * The corpus is kept where the property {@code isnad.benchmark.corpus} names a folder: {@link DeskWindow} goes on with it in the running window.
 */
public final class DeskBenchmark implements Benchmark {
	private static final int DOCUMENTS = 10_000;
	private static final int LENGTH = 2_500;
	private static final int CLAIMS = 20;
	private static final int RELATIONS = 100_000;
	private static final int CLAIMS_OF_EVENT = 40;
	private static final int DECISIONS = 400;
	private static final int SAVES = 20;
	private static final String[] LABELS = { "CONTRADICTION", "EQUIVALENT", "SUPPORT", "UPDATE", "NEUTRAL" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	@Override
	public String name() {
		return "desk"; //$NON-NLS-1$
	}

	@Override
	public void run(Figures figures) throws Exception {
		following(figures, "claims of the whole corpus", 200_000); //$NON-NLS-1$
		following(figures, "claims of events with " + CLAIMS_OF_EVENT, CLAIMS_OF_EVENT); //$NON-NLS-1$
		String kept = System.getProperty("isnad.benchmark.corpus"); //$NON-NLS-1$
		Path folder = kept == null ? Files.createTempDirectory("isnad-benchmark") : Path.of(kept); //$NON-NLS-1$
		try {
			saving(figures, corpus(folder.resolve("desk"))); //$NON-NLS-1$
		} finally {
			if (kept == null) {
				FolderTree.delete(folder);
			}
		}
	}

	/** Each relation is between two claims of one event. */
	private static void following(Figures figures, String what, int claimsOfEvent) throws Exception {
		SplittableRandom random = new SplittableRandom(3);
		List<ClaimRelation> relations = new ArrayList<>();
		int events = 200_000 / claimsOfEvent;
		for (int i = 0; i < RELATIONS; i++) {
			int event = random.nextInt(events) * claimsOfEvent;
			ClaimRelation relation = ModelFactory.eINSTANCE.createClaimRelation();
			relation.setId("r" + i); //$NON-NLS-1$
			relation.setArg1("c" + (event + random.nextInt(claimsOfEvent))); //$NON-NLS-1$
			relation.setArg2("c" + (event + random.nextInt(claimsOfEvent))); //$NON-NLS-1$
			decide(relation, random);
			relations.add(relation);
		}
		Inference[] inference = new Inference[1];
		figures.add("100 000 relations between " + what + ", in full", Figures.median(3, () -> { //$NON-NLS-1$ //$NON-NLS-2$
			inference[0] = new Inference(relations);
			inference[0].impliedContradictions(1_000);
		}), "ms", 2_000.0); //$NON-NLS-1$
		Times times = new Times();
		for (int i = 0; i < DECISIONS; i++) {
			ClaimRelation relation = relations.get(random.nextInt(RELATIONS));
			decide(relation, random);
			long start = System.nanoTime();
			inference[0].put(relation);
			inference[0].inconsistenciesWith(relation.getId());
			inference[0].impliedOf(relation.getArg1(), 100);
			times.add((System.nanoTime() - start) / 1e6);
		}
		times.report(figures, "what follows from one more", 20.0); //$NON-NLS-1$
		figures.add("inconsistent among them", inference[0].inconsistencies().size(), "", null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void decide(ClaimRelation relation, SplittableRandom random) {
		relation.setLabel(LABELS[random.nextInt(LABELS.length)]);
		relation.setStrength(random.nextBoolean() ? "STRONG" : "PARTIAL"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static CorpusStore corpus(Path folder) throws Exception {
		CorpusStore store = CorpusStore.create(folder, "desk", "ar", Profile.FULL); //$NON-NLS-1$ //$NON-NLS-2$
		NewsText news = new NewsText(7);
		for (int i = 0; i < DOCUMENTS; i++) {
			Document document = ModelFactory.eINSTANCE.createDocument();
			document.setId(String.format(Locale.ROOT, "d%05d", i)); //$NON-NLS-1$
			document.setTitle("خبر " + i); //$NON-NLS-1$
			document.setOutlet("outlet " + i % 40); //$NON-NLS-1$
			document.setPubDate(String.format(Locale.ROOT, "2019-%02d-%02d", 1 + i % 12, 1 + i % 28)); //$NON-NLS-1$
			store.add(document, news.article(LENGTH));
		}
		GeneratedCorpus.annotate(store, CLAIMS, RELATIONS);
		return CorpusStore.open(folder);
	}

	private static void saving(Figures figures, CorpusStore store) throws Exception {
		try (EditSession session = new EditSession(store, GeneratedCorpus.ANNOTATOR)) {
			RelationSet set = session.relations();
			Times times = new Times();
			for (int i = 0; i < SAVES; i++) {
				session.execute(new SetTag(List.of(set.getRelations().get(i * 1_000)), "timeRelation", "OVERLAP")); //$NON-NLS-1$ //$NON-NLS-2$
				long start = System.nanoTime();
				session.flush();
				times.add((System.nanoTime() - start) / 1e6);
			}
			times.report(figures, "a decision among 100 000 relations on disk", 1_000.0); //$NON-NLS-1$
		}
	}
}
