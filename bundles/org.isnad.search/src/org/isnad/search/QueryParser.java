// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.arabic.ArabicFolder;
import org.isnad.core.Layer;
import org.isnad.search.Condition.Form;
import org.isnad.search.Condition.Word;
import org.isnad.search.Symbol.Kind;

/** Reads a query: a layer, or none; then what OR joins, what AND or nothing joins, what NEAR joins, and single conditions. For one query. */
final class QueryParser {
	private static final Map<String, Layer> LAYERS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	private static final Set<String> JOINING = Set.of("and", "or", "near", "with"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern NEAR_WITHIN = Pattern.compile("(?i)near/([1-9][0-9]{0,3})"); //$NON-NLS-1$
	private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"); //$NON-NLS-1$
	private static final int DEEPEST = 100;

	static {
		for (Layer layer : List.of(Layer.CLAIM, Layer.SOURCE, Layer.CUE, Layer.ATTRIBUTION, Layer.ANCHOR)) {
			LAYERS.put(layer.id(), layer);
			LAYERS.put(layer.id() + 's', layer);
		}
	}

	private final boolean clitics;
	private final List<Symbol> symbols;
	private int at;
	private int depth;
	private Layer layer;

	QueryParser(String text, boolean clitics) throws QueryException {
		this.clitics = clitics;
		this.symbols = new QueryLexer(text).symbols();
	}

	Query parse() throws QueryException {
		if (peek().kind() == Kind.END) {
			throw error(Messages.emptyQuery, peek());
		}
		Layer named = peek().kind() == Kind.WORD ? LAYERS.get(peek().text()) : null;
		boolean near = named != null && isNear(symbols.get(at + 1));
		if (named != null && (near || symbols.get(at + 1).is("with"))) { //$NON-NLS-1$
			layer = named;
			at += near ? 1 : 2;
		} else if (symbols.stream().anyMatch(symbol -> symbol.kind() == Kind.FIELD)) {
			layer = layerOfFields();
		}
		Condition condition = near ? joinAll(nearElement()) : any();
		if (peek().kind() == Kind.CLOSE) {
			throw error(Messages.closeWithoutOpen, peek());
		}
		if (layer == null && !findsPlaces(condition)) {
			throw error(Messages.nothingToShow, symbols.get(0));
		}
		return new Query(layer, condition);
	}

	/** The layer of the first field about annotations: who asks for «cue.class:DENY» wants to see cues. Any layer has annotators, so theirs counts last. */
	private Layer layerOfFields() throws QueryException {
		Layer found = null;
		boolean annotator = false;
		for (Symbol symbol : symbols) {
			if (symbol.kind() == Kind.FIELD) {
				FieldName name = field(symbol);
				annotator |= name == FieldName.ANNOTATOR;
				if (found == null && name != FieldName.ANNOTATOR && name.layer() != Layer.DOCUMENT) {
					found = name.layer();
				}
			}
		}
		return found == null && annotator ? FieldName.ANNOTATOR.layer() : found;
	}

	private Condition any() throws QueryException {
		if (++depth > DEEPEST) {
			throw error(Messages.tooDeep, peek());
		}
		List<Condition> parts = new ArrayList<>(List.of(all()));
		while (peek().is("or")) { //$NON-NLS-1$
			at++;
			parts.add(all());
		}
		depth--;
		return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
	}

	private Condition all() throws QueryException {
		return joinAll(near());
	}

	private Condition joinAll(Condition first) throws QueryException {
		List<Condition> parts = new ArrayList<>(List.of(first));
		while (peek().kind() != Kind.END && peek().kind() != Kind.CLOSE && !peek().is("or")) { //$NON-NLS-1$
			if (peek().is("and")) { //$NON-NLS-1$
				at++;
			}
			parts.add(near());
		}
		return parts.size() == 1 ? first : new Condition.All(parts);
	}

	private Condition near() throws QueryException {
		int begin = at;
		Condition what = single();
		while (isNear(peek())) {
			if (layer != null) {
				what = new Condition.All(List.of(what, nearElement()));
			} else if (isPlaces(what)) {
				int within = within(next());
				what = new Condition.Near(what, places(), within);
			} else {
				throw error(Messages.nearWhat, symbols.get(begin));
			}
		}
		return what;
	}

	private Condition nearElement() throws QueryException {
		int within = within(next());
		return new Condition.Near(null, places(), within);
	}

	private Condition places() throws QueryException {
		Symbol first = peek();
		Condition places = single();
		if (!isPlaces(places)) {
			throw error(Messages.nearWhat, first);
		}
		return places;
	}

	private static boolean isNear(Symbol symbol) {
		return symbol.kind() == Kind.WORD && (symbol.is("near") || NEAR_WITHIN.matcher(symbol.text()).matches()); //$NON-NLS-1$
	}

	private static int within(Symbol near) {
		var matcher = NEAR_WITHIN.matcher(near.text());
		return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
	}

	private Condition single() throws QueryException {
		Symbol symbol = next();
		return switch (symbol.kind()) {
		case NOT -> not(symbol);
		case OPEN -> group(symbol);
		case PHRASE -> words(symbol, false);
		case FIELD -> value(field(symbol), symbol);
		case WORD -> {
			if (symbol.is("not")) { //$NON-NLS-1$
				yield not(symbol);
			}
			if (JOINING.contains(symbol.text().toLowerCase(Locale.ROOT)) || isNear(symbol)) {
				throw error(Messages.joinsNothing, symbol, symbol.text());
			}
			yield words(symbol, true);
		}
		case CLOSE, END -> throw error(Messages.missing, symbol);
		};
	}

	private Condition not(Symbol symbol) throws QueryException {
		if (++depth > DEEPEST) {
			throw error(Messages.tooDeep, symbol);
		}
		Condition part = single();
		depth--;
		return new Condition.Not(part);
	}

	private Condition group(Symbol open) throws QueryException {
		Condition inner = any();
		if (next().kind() != Kind.CLOSE) {
			throw error(Messages.openNotClosed, open);
		}
		return inner;
	}

	private Condition words(Symbol symbol, boolean bare) throws QueryException {
		String text = symbol.text();
		boolean prefix = text.endsWith("*"); //$NON-NLS-1$
		boolean loose = !prefix && bare && text.endsWith("~"); //$NON-NLS-1$
		String core = prefix || loose ? text.substring(0, text.length() - 1) : text;
		int star = core.indexOf('*');
		if (star >= 0) {
			int place = symbol.begin() + (bare ? 0 : 1) + star;
			throw new QueryException(NLS.bind(Messages.starInside, place + 1), place, place + 1);
		}
		List<String> folded = QueryWords.folded(core);
		if (folded.isEmpty()) {
			throw error(Messages.emptyPhrase, symbol);
		}
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < folded.size(); i++) {
			Form form = prefix && i == folded.size() - 1 ? Form.PREFIX : loose || clitics && bare ? Form.CLITICS : Form.WHOLE;
			words.add(new Word(folded.get(i), form));
		}
		return new Condition.Words(words);
	}

	private FieldName field(Symbol symbol) throws QueryException {
		return FieldName.of(symbol.text())
				.orElseThrow(() -> error(Messages.unknownField, symbol, symbol.text(), String.join(", ", FieldName.ids()))); //$NON-NLS-1$
	}

	private Condition value(FieldName name, Symbol field) throws QueryException {
		Symbol value = peek();
		if (value.kind() != Kind.WORD && value.kind() != Kind.PHRASE || value.begin() != field.end() || value.text().isBlank()) {
			throw new QueryException(NLS.bind(Messages.noValue, field.end() + 1, field.text()), field.end(), field.end());
		}
		at++;
		if (name == FieldName.DATE) {
			return dates(value);
		}
		boolean prefix = value.kind() == Kind.WORD && value.text().endsWith("*"); //$NON-NLS-1$
		String core = prefix ? value.text().substring(0, value.text().length() - 1) : value.text();
		boolean exact = name == FieldName.SOURCE_ENTITY || name == FieldName.CLAIM_EVENT || name == FieldName.DOCUMENT;
		List<String> words = QueryWords.folded(core);
		if (name.ofWords() && words.isEmpty()) {
			throw error(Messages.emptyPhrase, value);
		}
		return new Condition.Field(name, exact ? core : ArabicFolder.key(core).strip(), words, prefix);
	}

	private Condition dates(Symbol value) throws QueryException {
		int dots = value.text().indexOf(".."); //$NON-NLS-1$
		String from = ArabicFolder.key(dots < 0 ? value.text() : value.text().substring(0, dots));
		String to = dots < 0 ? from : ArabicFolder.key(value.text().substring(dots + 2));
		boolean read = (from.isEmpty() || DATE.matcher(from).matches()) && (to.isEmpty() || DATE.matcher(to).matches()) && !(from.isEmpty() && to.isEmpty());
		if (!read) {
			throw error(Messages.noDate, value, value.text());
		}
		return new Condition.Dates(from.isEmpty() ? null : from, to.isEmpty() ? null : to);
	}

	/** Whether it is made of words alone, so that it says where they are. */
	private static boolean isPlaces(Condition condition) {
		return switch (condition) {
		case Condition.Words words -> true;
		case Condition.Near near -> true;
		case Condition.Any any -> any.parts().stream().allMatch(QueryParser::isPlaces);
		default -> false;
		};
	}

	/** Whether there is anything to show for it in a text. */
	private static boolean findsPlaces(Condition condition) {
		return switch (condition) {
		case Condition.Words words -> true;
		case Condition.Near near -> true;
		case Condition.All all -> all.parts().stream().anyMatch(QueryParser::findsPlaces);
		case Condition.Any any -> any.parts().stream().allMatch(QueryParser::findsPlaces);
		default -> false;
		};
	}

	private Symbol peek() {
		return symbols.get(at);
	}

	private Symbol next() {
		Symbol symbol = symbols.get(at);
		at = Math.min(at + 1, symbols.size() - 1);
		return symbol;
	}

	/** An error at a symbol; {0} of the message is its place, counted from one. */
	private static QueryException error(String message, Symbol symbol, Object... more) {
		Object[] values = new Object[more.length + 1];
		values[0] = symbol.begin() + 1;
		System.arraycopy(more, 0, values, 1, more.length);
		return new QueryException(NLS.bind(message, values), symbol.begin(), symbol.end());
	}
}
