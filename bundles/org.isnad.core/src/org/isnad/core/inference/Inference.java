// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.inference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isnad.core.inference.Entailments.Step;
import org.isnad.core.inference.Inconsistency.Circle;
import org.isnad.core.inference.Inconsistency.Contradicted;
import org.isnad.core.inference.Link.Kind;
import org.isnad.model.ClaimRelation;

/**
 * What follows from the relations of one annotator, and which of them cannot all be right. An equivalence entails both ways, a support from its first claim to
 * its second; what entails one side of a contradiction contradicts what entails the other. It follows changes one relation at a time, at the cost of what the
 * relation touches. Claims are told by their ids, which are unique in a corpus. For one thread at a time.
 */
public final class Inference {
	private final Map<String, Link> links = new LinkedHashMap<>();
	private final Entailments entailments = new Entailments();
	private final Map<String, List<Link>> contradictions = new HashMap<>();
	/** The pairs of claims that have a relation of any label, so that nobody is told to relate them. */
	private final Map<String, Integer> related = new HashMap<>();
	private final Map<String, String> pairs = new HashMap<>();
	/** By the id of the contradiction or the support that is at odds with the others. */
	private final Map<String, Inconsistency> inconsistencies = new LinkedHashMap<>();

	/** Takes in these relations. */
	public Inference(Collection<ClaimRelation> relations) {
		relations.forEach(this::record);
		for (Link link : links.values()) {
			check(link);
		}
	}

	/** Takes in a relation, in place of what was known of the relation of this id. */
	public void put(ClaimRelation relation) {
		Link before = links.get(relation.getId());
		boolean same = before != null && Link.of(relation).filter(before::equals).isPresent();
		if (!same) {
			remove(relation.getId());
			record(relation);
			Link link = links.get(relation.getId());
			if (link != null) {
				recheckAround(link);
			}
		}
	}

	/** Forgets the relation of this id; nothing happens where it is not known. */
	public void remove(String relationId) {
		String pair = pairs.remove(relationId);
		if (pair != null) {
			related.merge(pair, -1, (a, b) -> a + b == 0 ? null : a + b);
		}
		Link link = links.remove(relationId);
		if (link == null) {
			return;
		}
		inconsistencies.remove(relationId);
		if (link.entails()) {
			entailments.remove(link);
			List<Inconsistency> broken = inconsistencies.values().stream().filter(i -> i.path().contains(link)).toList();
			for (Inconsistency inconsistency : broken) {
				recheck(switch (inconsistency) {
				case Contradicted contradicted -> contradicted.contradiction();
				case Circle circle -> circle.support();
				});
			}
		} else {
			for (String claim : List.of(link.from(), link.to())) {
				contradictions.computeIfPresent(claim, (any, known) -> known.remove(link) && known.isEmpty() ? null : known);
			}
		}
	}

	private void record(ClaimRelation relation) {
		if (relation.getArg1() != null && relation.getArg2() != null) {
			String pair = pair(relation.getArg1(), relation.getArg2());
			pairs.put(relation.getId(), pair);
			related.merge(pair, 1, Integer::sum);
		}
		Link.of(relation).ifPresent(link -> {
			links.put(link.id(), link);
			if (link.entails()) {
				entailments.add(link);
			} else {
				contradictions.computeIfAbsent(link.from(), any -> new ArrayList<>(2)).add(link);
				contradictions.computeIfAbsent(link.to(), any -> new ArrayList<>(2)).add(link);
			}
		});
	}

	/** A new entailment can only concern what lies behind it: the contradictions of what it leads to, and the supports of a circle that it closes. */
	private void recheckAround(Link link) {
		if (!link.entails()) {
			recheck(link);
			return;
		}
		Map<String, Step> behind = entailments.entailed(link.to(), Integer.MAX_VALUE);
		for (String claim : behind.keySet()) {
			contradictions.getOrDefault(claim, List.of()).forEach(this::recheck);
		}
		if (behind.containsKey(link.from())) {
			Set<String> circle = new HashSet<>(entailments.entailing(link.from(), Integer.MAX_VALUE).keySet());
			circle.retainAll(behind.keySet());
			circle.forEach(claim -> entailments.from(claim).forEach(this::recheck));
		}
	}

	private void recheck(Link link) {
		inconsistencies.remove(link.id());
		check(link);
	}

	private void check(Link link) {
		if (link.kind() == Kind.CONTRADICTION && link.strong()) {
			commonGround(link).ifPresent(found -> inconsistencies.put(link.id(), found));
		} else if (link.kind() == Kind.SUPPORT) {
			List<Link> back = entailments.path(link.to(), link.from());
			if (!back.isEmpty()) {
				inconsistencies.put(link.id(), new Circle(link, back));
			}
		}
	}

	/** The claim that entails both sides over the fewest links. */
	private Optional<Contradicted> commonGround(Link contradiction) {
		if (entailments.isBare(contradiction.from()) || entailments.isBare(contradiction.to())) {
			return Optional.empty();
		}
		return entailments.ground(contradiction.from(), contradiction.to())
				.map(ground -> new Contradicted(contradiction, ground.claim(), ground.toFirst(), ground.toSecond()));
	}

	/** The relations that cannot all be right, one for each contradiction and each support that is at odds with the others. */
	public List<Inconsistency> inconsistencies() {
		return List.copyOf(inconsistencies.values());
	}

	/** Those in which the relation of this id has a part. */
	public List<Inconsistency> inconsistenciesWith(String relationId) {
		return inconsistencies.values().stream().filter(i -> i.path().stream().anyMatch(link -> link.id().equals(relationId))).toList();
	}

	/** What follows about two claims that have no relation of any label: a contradiction before an equivalence before a support. */
	public Optional<Implied> between(String first, String second) {
		if (first.equals(second) || related.containsKey(pair(first, second))) {
			return Optional.empty();
		}
		return impliedContradiction(first, second).or(() -> impliedEntailment(first, second));
	}

	private Optional<Implied> impliedContradiction(String first, String second) {
		Map<String, Step> entailed = entailments.entailed(second, Integer.MAX_VALUE);
		Implied weak = null;
		for (Map.Entry<String, Step> side : entailments.entailed(first, Integer.MAX_VALUE).entrySet()) {
			for (Link link : contradictions.getOrDefault(side.getKey(), List.of())) {
				String other = link.other(side.getKey());
				if (entailed.containsKey(other)) {
					Implied found = contradiction(first, second, link, entailments.path(first, side.getKey()), entailments.path(second, other));
					if (link.strong()) {
						return Optional.of(found);
					}
					weak = weak == null ? found : weak;
				}
			}
		}
		return Optional.ofNullable(weak);
	}

	private static Implied contradiction(String first, String second, Link link, List<Link> toFirst, List<Link> toSecond) {
		List<Link> path = new ArrayList<>(toFirst);
		path.add(link);
		path.addAll(toSecond.reversed());
		return new Implied(Kind.CONTRADICTION, link.strong(), first, second, path);
	}

	private Optional<Implied> impliedEntailment(String first, String second) {
		List<Link> there = entailments.path(first, second);
		List<Link> back = entailments.path(second, first);
		if (!there.isEmpty() && !back.isEmpty()) {
			return Optional.of(new Implied(Kind.EQUIVALENT, false, first, second, there));
		}
		if (!there.isEmpty()) {
			return Optional.of(new Implied(Kind.SUPPORT, false, first, second, there));
		}
		return back.isEmpty() ? Optional.empty() : Optional.of(new Implied(Kind.SUPPORT, false, second, first, back));
	}

	/** What follows about a claim and others that it has no relation with, nearest first, at most this many. */
	public List<Implied> impliedOf(String claim, int limit) {
		Set<String> others = new LinkedHashSet<>();
		for (String entailed : entailments.entailed(claim, limit).keySet()) {
			others.add(entailed);
			for (Link link : contradictions.getOrDefault(entailed, List.of())) {
				others.addAll(entailments.entailing(link.other(entailed), limit).keySet());
			}
		}
		others.addAll(entailments.entailing(claim, limit).keySet());
		return others.stream().map(other -> between(claim, other)).flatMap(Optional::stream).limit(limit).toList();
	}

	/** The contradictions that follow from recorded ones and that nobody recorded, in the order of those, at most this many. */
	public List<Implied> impliedContradictions(int limit) {
		List<Implied> implied = new ArrayList<>();
		Set<String> told = new HashSet<>();
		for (Link link : links.values()) {
			if (link.kind() == Kind.CONTRADICTION && !(entailments.isBare(link.from()) && entailments.isBare(link.to()))) {
				addImplied(link, implied, told, limit);
			}
			if (implied.size() >= limit) {
				break;
			}
		}
		return implied;
	}

	private void addImplied(Link link, List<Implied> implied, Set<String> told, int limit) {
		Map<String, Step> firsts = entailments.entailing(link.from(), limit);
		Map<String, Step> seconds = entailments.entailing(link.to(), limit);
		for (String first : firsts.keySet()) {
			for (String second : seconds.keySet()) {
				if (implied.size() >= limit) {
					return;
				}
				String pair = pair(first, second);
				if (!first.equals(second) && !related.containsKey(pair) && told.add(pair)) {
					implied.add(contradiction(first, second, link, Entailments.pathToStart(first, firsts), Entailments.pathToStart(second, seconds)));
				}
			}
		}
	}

	private static String pair(String first, String second) {
		return first.compareTo(second) <= 0 ? first + ' ' + second : second + ' ' + first;
	}
}
