// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.assign;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;

/**
 * Spreads documents over annotators. Which of them several annotate is drawn by lot; the longest are dealt first, always to those who have least to read so
 * far, so that nobody reads more than the longest document more than another (R. L. Graham, "Bounds on Multiprocessing Timing Anomalies", 1969). What somebody
 * has begun stays with them, asked for or not. The order in which documents and annotators are named does not matter. Stateless.
 */
public final class Assigner {
	private static final int ALL = 100;

	private final AssignmentRequest request;
	private final List<String> annotators;
	private final Map<String, Long> load = new HashMap<>();

	private Assigner(AssignmentRequest request) {
		this.request = request;
		this.annotators = new ArrayList<>(new TreeSet<>(request.annotators()));
		annotators.forEach(annotator -> load.put(annotator, 0L));
	}

	/**
	 * Proposes who annotates what.
	 *
	 * @throws AssignmentException if there is nobody to assign to, or fewer people than are to share a document
	 */
	public static AssignmentProposal propose(Collection<Assignable> documents, AssignmentRequest request) throws AssignmentException {
		Assigner assigner = new Assigner(request);
		assigner.check();
		return assigner.deal(documents);
	}

	private void check() throws AssignmentException {
		if (annotators.isEmpty()) {
			throw new AssignmentException(Messages.nobody);
		}
		if (request.overlapPercent() < 0 || request.overlapPercent() > ALL) {
			throw new AssignmentException(NLS.bind(Messages.badShare, Integer.toString(request.overlapPercent())));
		}
		if (request.overlapPercent() > 0 && (request.overlapRaters() < 2 || request.overlapRaters() > annotators.size())) {
			throw new AssignmentException(annotators.size() < 2 ? Messages.onlyOne
					: NLS.bind(Messages.badRaters, Integer.toString(request.overlapRaters()), Integer.toString(annotators.size())));
		}
	}

	private AssignmentProposal deal(Collection<Assignable> documents) {
		List<Assignable> longest = new ArrayList<>(documents);
		longest.sort(Comparator.comparingInt(Assignable::length).reversed().thenComparingLong(document -> lot(document.document())).thenComparing(Assignable::document));
		Set<String> shared = shared(longest);
		int most = longest.isEmpty() ? 0 : longest.get(0).length();
		Map<String, AssignmentProposal.Row> rows = new TreeMap<>();
		longest.forEach(document -> document.begun().forEach(annotator -> load.merge(annotator, (long) document.length(), Long::sum)));
		for (boolean together : new boolean[] { true, false }) {
			for (Assignable document : longest) {
				if (shared.contains(document.document()) == together) {
					rows.put(document.document(), row(document, together ? request.overlapRaters() : 1, most));
				}
			}
		}
		return new AssignmentProposal(new ArrayList<>(rows.values()));
	}

	/** The documents that several annotate: first those that several have begun, then those with the smallest lot. */
	private Set<String> shared(List<Assignable> documents) {
		long wanted = Math.round(documents.size() * request.overlapPercent() / (double) ALL);
		List<Assignable> order = new ArrayList<>(documents);
		order.sort(Comparator.<Assignable>comparingInt(document -> document.begun().size() > 1 ? 0 : 1).thenComparingLong(document -> lot("shared|" + document.document())) //$NON-NLS-1$
				.thenComparing(Assignable::document));
		Set<String> shared = new HashSet<>();
		order.stream().limit(wanted).forEach(document -> shared.add(document.document()));
		return shared;
	}

	private AssignmentProposal.Row row(Assignable document, int raters, int longest) {
		Set<String> kept = document.begun();
		Set<String> all = new TreeSet<>(kept);
		List<String> free = new ArrayList<>(annotators);
		free.removeAll(kept);
		free.sort(Comparator.<String>comparingLong(load::get).thenComparingLong(annotator -> lot(document.document() + '|' + annotator)).thenComparing(Comparator.naturalOrder()));
		for (String annotator : raters > 1 ? mixed(free, raters - kept.size(), document, longest) : free.subList(0, Math.min(free.size(), Math.max(0, 1 - kept.size())))) {
			all.add(annotator);
			load.merge(annotator, (long) document.length(), Long::sum);
		}
		return new AssignmentProposal.Row(document.document(), document.length(), List.copyOf(all), Set.copyOf(kept));
	}

	/**
	 * So many of the annotators, who stand in the order of their loads. Those who have least would meet in the same company again and again; whoever stays
	 * within the bound with this document is drawn by lot, so that everybody is compared with everybody.
	 */
	private List<String> mixed(List<String> free, int wanted, Assignable document, int longest) {
		int most = Math.clamp(wanted, 0, free.size());
		if (most == 0) {
			return List.of();
		}
		long limit = load.get(free.get(0)) + longest;
		List<String> drawn = new ArrayList<>(free.stream().filter(annotator -> load.get(annotator) + document.length() <= limit).toList());
		if (drawn.size() < most) {
			return free.subList(0, most);
		}
		drawn.sort(Comparator.<String>comparingLong(annotator -> lot(document.document() + '|' + annotator)).thenComparing(Comparator.naturalOrder()));
		return drawn.subList(0, most);
	}

	/** A number as good as drawn by lot, but always the same for the same seed and name. */
	private long lot(String name) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest((request.seed() + "|" + name).getBytes(StandardCharsets.UTF_8))).getLong(); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
