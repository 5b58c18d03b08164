// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.engines.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Who is who among the sources of one document: the same words are the same source; «الراشدي» is the one whose full name stood before, if only
 * one is; «الوزارة» likewise. To be asked in the order of the text; for one document and one thread.
 */
public final class DocumentSources {
	/**
	 * A source.
	 *
	 * @param id       its number in the document, from 0
	 * @param name     its name: that of the person where there is one
	 * @param aliases  how else it is called
	 * @param type     a value of the scheme's tagset sourceType
	 * @param ownOnly  whether it belongs to this document alone, as unnamed ones do
	 */
	public record Source(int id, String name, Set<String> aliases, String type, boolean ownOnly) {
	}

	private record Known(SourceName name, Source source) {
	}

	private final SourceNames names;
	private final List<Known> known = new ArrayList<>();
	private final Map<String, Source> bySurface = new HashMap<>();

	/** @param names reads the words for sources */
	public DocumentSources(SourceNames names) {
		this.names = names;
	}

	/** The source that the words mean; a new one where they are new. */
	public Source of(String words) {
		SourceName name = names.of(words);
		Source before = bySurface.get(name.key());
		if (before == null) {
			before = find(name);
			bySurface.put(name.key(), before);
		}
		return before;
	}

	/** Every source in the order of its first mention. */
	public List<Source> all() {
		List<Source> all = new ArrayList<>();
		int next = 0;
		for (Known each : known) {
			// A source gets its number when it is first known.
			if (each.source().id() >= next) {
				all.add(each.source());
				next = each.source().id() + 1;
			}
		}
		return all;
	}

	private Source find(SourceName name) {
		Source before = name.anonymous() ? null : earlier(name);
		if (before != null) {
			before.aliases().add(name.surface());
			known.add(new Known(name, before));
			return before;
		}
		String called = name.person() == null ? name.surface() : name.person();
		Source source = new Source(bySurface.size(), called, new TreeSet<>(), name.type(), name.anonymous() || name.isRole());
		if (name.known() != null) {
			source.aliases().add(name.known());
		}
		if (!called.equals(name.surface())) {
			source.aliases().add(name.surface());
		}
		known.add(new Known(name, source));
		return source;
	}

	/** The one source that stood before and that the words can mean; null where none can or several. */
	private Source earlier(SourceName name) {
		if (name.person() != null) {
			Source same = only(k -> name.personKey().equals(k.name().personKey()));
			if (same != null) {
				return same;
			}
		}
		if (name.isRole()) {
			return only(k -> k.name().head().equals(name.head()) && !k.source().ownOnly());
		}
		List<String> rest = name.withoutTitles();
		boolean surname = rest.size() <= 2;
		return surname ? only(k -> k.name().person() != null && endsWith(k.name().folded(), rest, k.name().personKey())) : null;
	}

	private static boolean endsWith(List<String> full, List<String> rest, String person) {
		String words = String.join(" ", rest); //$NON-NLS-1$
		return full.size() > rest.size() && (person.equals(words) || person.endsWith(' ' + words));
	}

	private Source only(Predicate<Known> matching) {
		Source found = null;
		for (Known each : known) {
			if (matching.test(each)) {
				if (found != null && found.id() != each.source().id()) {
					return null;
				}
				found = each.source();
			}
		}
		return found;
	}
}
