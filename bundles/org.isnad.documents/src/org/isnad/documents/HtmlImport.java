// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.FormatOption;
import org.isnad.exchange.ImportRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Articles saved from the web: the text of the article's element, where the page names one, without menus and scripts; title, outlet, date, language
 * and address as the page tells them of itself. Nothing that the page points at is fetched.
 */
@SuppressWarnings("nls")
public final class HtmlImport extends ArticleImport {
	private static final String PART = "html-part";
	private static final String ENCODING = "html-encoding";
	/** Where an article may stand, the surest first. */
	private static final List<String> ARTICLES = List.of("[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]");
	private static final String NO_TEXT = "script,style,noscript,template,svg,iframe,object,nav,aside,footer,form,button,select,textarea,[role=navigation],[role=complementary],[aria-hidden=true],[hidden]";
	private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "td", "th", "section", "article",
			"header", "figure", "figcaption", "address", "hr", "br", "main", "body", "caption");
	private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*", Pattern.DOTALL);
	private static final int SHORTEST_ARTICLE = 200;

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String label() {
		return Messages.html;
	}

	@Override
	public List<FormatOption> options() {
		return List.of(new FormatOption(PART, Messages.part, Messages.partDescription, FormatOption.Kind.CHOICE, List.of("article", "page"), "article"),
				new FormatOption(ENCODING, Messages.encoding, Messages.encodingDescription, FormatOption.Kind.TEXT, List.of("UTF-8", "windows-1256", "ISO-8859-6"), ""));
	}

	@Override
	public boolean accepts(Path file) {
		return ends(file, ".html", ".htm", ".xhtml");
	}

	@Override
	Article read(Path file, ImportRequest request) throws UnreadableException, IOException {
		byte[] bytes = Files.readAllBytes(file);
		Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes, request.option(ENCODING, "")), "");
		Element whole = page.body();
		String title = first(meta(page, "og:title"), text(page, "h1"), page.title());
		Element part = "page".equals(request.option(PART, "article")) ? whole : article(whole);
		String text = text(part);
		return new Article(text, title, first(meta(page, "og:site_name"), meta(page, "application-name")), address(page), date(page), language(page));
	}

	/** The encoding that was told or that the page tells; where it tells none, UTF-8 if it is that, else the one of Arabic pages of old. */
	private static String charset(byte[] bytes, String told) throws UnreadableException {
		if (!told.isEmpty()) {
			try {
				return Charset.forName(told).name();
			} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
				throw new UnreadableException(NLS.bind(Messages.unknownEncoding, told));
			}
		}
		String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
		boolean marked = bytes.length > 2 && (bytes[0] == (byte) 0xEF || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
		if (marked || head.toLowerCase(Locale.ROOT).contains("charset") || head.startsWith("<?xml")) {
			return null;
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return "UTF-8";
		} catch (CharacterCodingException e) {
			// Not UTF-8, and the page does not say what else.
			return "windows-1256";
		}
	}

	private static Element article(Element body) {
		for (String selector : ARTICLES) {
			Element longest = null;
			for (Element each : body.select(selector)) {
				longest = longest == null || each.text().length() > longest.text().length() ? each : longest;
			}
			if (longest != null && longest.text().length() >= SHORTEST_ARTICLE) {
				return longest;
			}
		}
		return body;
	}

	private static String text(Element part) {
		Element copy = part.clone();
		copy.select(NO_TEXT).remove();
		Paragraphs text = new Paragraphs();
		NodeTraversor.traverse(new NodeVisitor() {
			@Override
			public void head(Node node, int depth) {
				if (node instanceof TextNode words) {
					text.add(words.getWholeText());
				} else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
					text.end();
				}
			}

			@Override
			public void tail(Node node, int depth) {
				if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
					text.end();
				}
			}
		}, copy);
		return text.toString();
	}

	private static String text(Document page, String selector) {
		Element element = page.selectFirst(selector);
		return element == null ? null : element.text();
	}

	private static String meta(Document page, String... names) {
		for (String name : names) {
			Element element = page.selectFirst("meta[property=" + name + "],meta[name=" + name + "],meta[itemprop=" + name + "]");
			if (element != null && !element.attr("content").isBlank()) {
				return element.attr("content").strip();
			}
		}
		return null;
	}

	private static String address(Document page) {
		Element canonical = page.selectFirst("link[rel=canonical]");
		String url = first(canonical == null ? null : canonical.attr("href"), meta(page, "og:url"));
		return url != null && url.matches("https?://\\S+") ? url : null;
	}

	private static String date(Document page) {
		Element time = page.selectFirst("time[datetime]");
		String date = first(meta(page, "article:published_time", "datePublished", "date", "dc.date", "pubdate"), time == null ? null : time.attr("datetime"));
		Matcher matcher = date == null ? null : DATE.matcher(date);
		if (matcher == null || !matcher.matches()) {
			return null;
		}
		String day = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
		try {
			return LocalDate.parse(day).toString();
		} catch (DateTimeException e) {
			return null;
		}
	}

	private static String language(Document page) {
		Element html = page.selectFirst("html");
		String language = html == null ? "" : first(html.attr("lang"), html.attr("xml:lang"), "");
		return language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? language : null;
	}

	/** The first that says something, or the last. */
	private static String first(String... values) {
		for (String value : values) {
			if (value != null && !value.isBlank()) {
				return value.strip();
			}
		}
		return values[values.length - 1];
	}
}
