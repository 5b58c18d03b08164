// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicFolder;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Clitics.Split;
import org.isnad.arabic.TextSegmenter;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordMemo;
import org.isnad.arabic.WordTrait;
import org.isnad.internal.arabic.Tables;

/**
 * Finds names from a table in a text: the longest at each place, however it is spelled, alone or behind proclitics («وللسعودية»).
 * Latin names begin with a capital. Some forms have other meanings too and count only behind a word that speaks for a place.
 * <p>
 * The table is text in UTF-8 with tabs between four columns: {@code kind} ({@link NameKind}), {@code name}, {@code forms} (separated by ";",
 * with "?" before a form that needs a preposition or a word such as «مدينة» before it, "??" for the word alone) and {@code within}, which may be left out. "#" begins a
 * remark, the first other line names the columns. Time is linear in the text. Immutable; any thread may use it.
 */
public final class Gazetteer {
	private static final int COLUMNS = 4;
	private static final TextSegmenter TOKENS = new TextSegmenter("ar"); //$NON-NLS-1$
	private static final Set<String> PLACE_WORDS = folded("مدينة مدينتي بلدة قرية منطقة محافظة ولاية مطار ميناء ضاحية حي إقليم بلدية قضاء مديرية ريف دولة جمهورية مملكة إمارة " //$NON-NLS-1$
			+ "شمال جنوب شرق غرب شمالي جنوبي شرقي غربي city town republic"); //$NON-NLS-1$
	private static final Set<String> PREPOSITIONS = folded("في إلى من باتجاه نحو صوب قرب in to from near at"); //$NON-NLS-1$

	/** What must stand before a form. */
	private enum Need {
		NOTHING, PREPOSITION, PLACE_WORD
	}

	private record Form(GazetteerEntry entry, Need need) {
	}

	/** The forms that begin with the same words. */
	private static final class Node {
		final Map<String, Node> next = new HashMap<>(2);
		final List<Form> forms = new ArrayList<>(1);
	}

	/** Where names go on whose first word a token holds, behind so many folded characters. */
	private record First(Node node, int skip) {
	}

	private record Match(int behind, int skip, List<GazetteerEntry> entries) {
	}

	private final List<GazetteerEntry> entries;
	private final List<String> rows;
	private final Node root;
	private final WordMemo<List<First>> firsts = new WordMemo<>(this::findFirsts);
	private final WordTrait begins = new WordTrait(folded -> !firsts.of(folded).isEmpty());

	private Gazetteer(List<GazetteerEntry> entries, List<String> rows, Node root) {
		this.entries = List.copyOf(entries);
		this.rows = rows;
		this.root = root;
	}

	private static Set<String> folded(String words) {
		return Stream.of(words.split(" ")).map(ArabicFolder::key).collect(Collectors.toUnmodifiableSet()); //$NON-NLS-1$
	}

	/** The names that ship: countries, capitals and well-known cities, regions, organisations and media. */
	public static Gazetteer shipped() {
		return Shipped.NAMES;
	}

	/**
	 * Reads a table.
	 *
	 * @param tsv  the whole table
	 * @param name how errors call it
	 * @throws IOException naming the line that is not as the format says
	 */
	public static Gazetteer parse(String tsv, String name) throws IOException {
		List<GazetteerEntry> entries = new ArrayList<>();
		List<String> forms = new ArrayList<>();
		for (Tables.Row row : Tables.rows(tsv, name, COLUMNS - 1, COLUMNS)) {
			GazetteerEntry entry = new GazetteerEntry(row.oneOf(NameKind.class, row.cell(0)), row.cell(1).strip(), row.cell(3).strip());
			if (entry.name().isEmpty() || row.cell(2).isBlank()) {
				throw row.error("a name and at least one form are needed"); //$NON-NLS-1$
			}
			entries.add(entry);
			forms.add(row.cell(2));
		}
		return build(entries, forms);
	}

	private static Gazetteer build(List<GazetteerEntry> entries, List<String> forms) {
		Node root = new Node();
		for (int i = 0; i < entries.size(); i++) {
			for (String form : forms.get(i).split(";")) { //$NON-NLS-1$
				add(root, entries.get(i), form.strip());
			}
		}
		return new Gazetteer(entries, List.copyOf(forms), root);
	}

	private static void add(Node root, GazetteerEntry entry, String form) {
		Need need = form.startsWith("??") ? Need.PLACE_WORD : form.startsWith("?") ? Need.PREPOSITION : Need.NOTHING; //$NON-NLS-1$ //$NON-NLS-2$
		Node node = root;
		for (Token token : TOKENS.tokens(form.substring(need == Need.PLACE_WORD ? 2 : need == Need.PREPOSITION ? 1 : 0))) {
			node = node.next.computeIfAbsent(token.folded(), k -> new Node());
		}
		if (node != root && node.forms.stream().noneMatch(f -> f.entry().equals(entry))) {
			node.forms.add(new Form(entry, need));
		}
	}

	/** This one with the names of another behind its own; one that both have, by kind and name, is the other's. */
	public Gazetteer with(Gazetteer other) {
		List<GazetteerEntry> all = new ArrayList<>();
		List<String> forms = new ArrayList<>();
		Set<String> replaced = other.entries.stream().map(e -> e.kind() + e.name()).collect(Collectors.toSet());
		for (int i = 0; i < entries.size(); i++) {
			if (!replaced.contains(entries.get(i).kind() + entries.get(i).name())) {
				all.add(entries.get(i));
				forms.add(rows.get(i));
			}
		}
		all.addAll(other.entries);
		forms.addAll(other.rows);
		return build(all, forms);
	}

	/** Every entry in the order of the table. */
	public List<GazetteerEntry> entries() {
		return entries;
	}

	/** What a folded word names by itself, whatever stands before it; forms that need such a word are not among them. */
	public List<GazetteerEntry> alone(String folded) {
		Node node = root.next.get(folded);
		return node == null ? List.of() : node.forms.stream().filter(f -> f.need() == Need.NOTHING).map(Form::entry).toList();
	}

	/** The names of a text in order; they do not overlap. */
	public List<NameMention> find(String text) {
		return find(text, TOKENS.tokens(text));
	}

	/** The same over tokens that are already there. */
	public List<NameMention> find(String text, List<Token> tokens) {
		List<NameMention> found = new ArrayList<>();
		for (int i = 0; i < tokens.size();) {
			Match match = tokens.get(i).word() ? longest(text, tokens, i) : null;
			if (match == null) {
				i++;
				continue;
			}
			Token first = tokens.get(i);
			int inside = match.skip() == 0 ? 0 : ArabicFolder.fold(text.substring(first.begin(), first.end())).original(match.skip(), match.skip() + 1).begin();
			found.add(new NameMention(first.begin() + inside, tokens.get(match.behind() - 1).end(), match.entries()));
			i = match.behind();
		}
		return found;
	}

	private Match longest(String text, List<Token> tokens, int at) {
		if (!begins.of(tokens.get(at))) {
			return null;
		}
		Match best = null;
		for (First first : firsts.of(tokens.get(at).folded())) {
			Node node = first.node();
			for (int i = at + 1; node != null; i++) {
				List<GazetteerEntry> meant = node.forms.isEmpty() ? List.of() : meant(text, tokens, at, node);
				if (!meant.isEmpty() && (best == null || i > best.behind())) {
					best = new Match(i, first.skip(), meant);
				}
				node = i < tokens.size() ? node.next.get(tokens.get(i).folded()) : null;
			}
		}
		return best;
	}

	/** Which names may begin with a folded word, with proclitics before them or without. */
	private List<First> findFirsts(String folded) {
		List<First> found = new ArrayList<>(0);
		for (Split split : Clitics.splits(folded)) {
			// A name that bears the article is in the table with it; one that does not never has it.
			String word = split.article() ? "ال" + split.rest() : split.rest(); //$NON-NLS-1$
			Node node = split.particle() == 'س' ? null : root.next.get(word);
			if (node != null) {
				found.add(new First(node, split.article() ? split.length() - articleLength(folded, split) : split.length()));
			}
		}
		return List.copyOf(found);
	}

	/** In «للسعودية» the article has lost its first letter. */
	private static int articleLength(String folded, Split split) {
		return folded.startsWith("ال", split.length() - 2) ? 2 : 1; //$NON-NLS-1$
	}

	private static List<GazetteerEntry> meant(String text, List<Token> tokens, int at, Node node) {
		char first = text.charAt(tokens.get(at).begin());
		boolean latin = tokens.get(at).folded().charAt(0) < 0x600;
		if (latin && !Character.isUpperCase(first)) {
			return List.of();
		}
		String before = at == 0 ? "" : tokens.get(at - 1).folded(); //$NON-NLS-1$
		boolean place = Clitics.splits(before).stream().anyMatch(s -> PLACE_WORDS.contains(s.rest()));
		boolean preposition = place || PREPOSITIONS.contains(before) || before.startsWith("و") && PREPOSITIONS.contains(before.substring(1)); //$NON-NLS-1$
		return node.forms.stream().filter(f -> f.need() == Need.NOTHING || place || preposition && f.need() == Need.PREPOSITION).map(Form::entry).toList();
	}

	private static final class Shipped {
		static final Gazetteer NAMES = load();

		private static Gazetteer load() {
			try {
				return parse(Tables.resource(Gazetteer.class, "names.tsv"), "names.tsv"); //$NON-NLS-1$ //$NON-NLS-2$
			} catch (IOException e) {
				throw new IllegalStateException("The shipped names cannot be read: " + e.getMessage(), e); //$NON-NLS-1$
			}
		}
	}
}
