// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.views.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;
import org.isnad.core.Layer;
import org.isnad.core.SameSources.Conflict;
import org.isnad.core.Scheme;
import org.isnad.model.SourceEntity;
import org.isnad.scene.ElementLook;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.text.Isolation;
import org.isnad.ui.text.Quote;
import org.isnad.ui.views.rows.Ink;
import org.isnad.ui.views.rows.RowPainter;
import org.isnad.ui.views.sources.SourceRow.Disputed;
import org.isnad.ui.views.sources.SourceRow.Doubled;
import org.isnad.ui.views.sources.SourceRow.Entity;
import org.isnad.ui.views.sources.SourceRow.Heading;
import org.isnad.ui.views.sources.SourceRow.Mention;
import org.isnad.ui.views.sources.SourceRow.Twice;

/** Draws the registry: a source by kind, name, side and number of mentions; what asks for a decision with its choices, each behind its key. */
final class SourcePainter implements RowPainter<SourceRow> {
    static final int ROW = 46;
    private static final int HEADING = 28;
    private static final int GLYPH = 16;
    private static final int EDGE = 10;
    private static final int TEXT = EDGE + GLYPH + 8;
    private static final int NAME = 24;
    private static final int OPTION = 23;
    private static final int KEY = 17;

    private final Supplier<Scheme> scheme;
    private final Function<Mention, List<SourceEntity>> proposals;

    /** What a key beside a row does, in words; where there is no room for the hint, the number alone stands for it. */
    private record Option(String key, String name, String hint, String times, Glyph glyph) {
    }

    SourcePainter(Supplier<Scheme> scheme, Function<Mention, List<SourceEntity>> proposals) {
        this.scheme = scheme;
        this.proposals = proposals;
    }

    @Override
    public int height(SourceRow row, Ink ink) {
        return switch (row) {
            case Heading heading -> HEADING;
            case Entity entity -> ROW;
            default -> NAME + (second(row) == null ? 4 : ROW - NAME - 4) + options(row).size() * OPTION + 5;
        };
    }

    @Override
    public void paint(SourceRow row, Ink ink, boolean selected) {
        switch (row) {
            case Heading heading -> {
                ink.text(heading.text(), Fonts.smallBold(), Token.MUTED, EDGE, 2, HEADING - 2);
                ink.textEnd(Integer.toString(heading.count()), Fonts.small(), Token.MUTED, ink.width() - EDGE, 2, HEADING - 2);
            }
            case Entity entity -> {
                ink.glyph(ElementLook.sourceGlyph(entity.entity().getSourceType()), Token.SOURCE, EDGE, 7, GLYPH);
                name(ink, String.valueOf(entity.entity().getName()), entity.mentions() == 0 ? "" : Integer.toString(entity.mentions()), true); //$NON-NLS-1$
                int end = ink.width() - EDGE;
                if (entity.documents() > 1) {
                    end -= ink.textEnd(Integer.toString(entity.documents()), Fonts.small(), Token.MUTED, end, NAME, ROW - NAME - 5) + GLYPH;
                    ink.glyph(Glyph.DOCUMENT, Token.MUTED, end, NAME + 1, GLYPH - 2);
                    end -= 4;
                }
                if (!entity.merged().isEmpty()) {
                    end -= GLYPH;
                    ink.glyph(Glyph.MERGE, Token.MUTED, end, NAME, GLYPH - 2);
                }
                ink.text(details(entity), Fonts.small(), Token.MUTED, TEXT, NAME, ROW - NAME - 5, end - TEXT - 4);
                ink.hairline(ROW - 1);
            }
            default -> decision(row, ink);
        }
    }

    private void decision(SourceRow row, Ink ink) {
        ink.glyph(row instanceof Mention ? Glyph.UNDECIDABLE : Glyph.WARNING, row instanceof Disputed ? Token.DISAGREEMENT : Token.CUE, EDGE, 7, GLYPH);
        name(ink, title(row), row instanceof Mention ? "F4" : "", false); //$NON-NLS-1$ //$NON-NLS-2$
        int y = NAME + 4;
        String second = second(row);
        if (second != null) {
            ink.text(second, Fonts.small(), Token.MUTED, TEXT, NAME, ROW - NAME - 5, ink.width() - TEXT - EDGE);
            y = ROW - 4;
        }
        for (Option option : options(row)) {
            int x = TEXT + ink.key(option.key(), TEXT, y + (OPTION - KEY) / 2) + 6;
            ink.glyph(option.glyph(), Token.MUTED, x, y + (OPTION - GLYPH) / 2, GLYPH);
            x += GLYPH + 6;
            int end = ink.width() - EDGE;
            Font face = Quote.arabic(option.name()) ? Fonts.quoteSmall() : Fonts.ui();
            // the name matters more than what is said about it
            for (String hint : List.of(option.hint(), option.times())) {
                if (!hint.isEmpty() && ink.measure(option.name(), face) + ink.measure(hint, Fonts.small()) + 8 <= end - x) {
                    end -= ink.textEnd(hint, Fonts.small(), Token.MUTED, end, y, OPTION) + 8;
                    break;
                }
            }
            ink.text(option.name(), face, Token.TEXT, x, y, OPTION, end - x);
            y += OPTION;
        }
        ink.hairline(y + 4);
    }

    /** The name, and at the end of its line how often it is mentioned or the key that asks more; {@code marked} where marks of direction in it are told. */
    private static void name(Ink ink, String name, String atEnd, boolean marked) {
        int end = ink.width() - EDGE;
        if (atEnd.startsWith("F")) { //$NON-NLS-1$
            end -= ink.keyWidth(atEnd);
            ink.key(atEnd, end, 2 + (NAME - KEY) / 2);
            end -= 8;
        } else if (!atEnd.isEmpty()) {
            end -= ink.textEnd(atEnd, Fonts.small(), Token.MUTED, end, 2, NAME) + 8;
        }
        if (marked && DirectionMarks.in(name)) {
            end -= GLYPH + 4;
            ink.glyph(Glyph.BIDI, Token.CUE, end, 2 + (NAME - GLYPH) / 2, GLYPH);
        }
        String shown = DirectionMarks.without(name);
        Font face = Quote.arabic(shown) ? Fonts.quote() : Fonts.ui();
        ink.text(shown, face, Token.TEXT, TEXT, 2, NAME, end - TEXT);
    }

    private static String title(SourceRow row) {
        return switch (row) {
            case Heading heading -> heading.text();
            case Entity entity -> String.valueOf(entity.entity().getName());
            case Mention mention -> mention.words();
            case Doubled doubled -> doubled.words();
            case Twice twice -> DirectionMarks.without(String.valueOf(twice.entities().get(0).getName()));
            case Disputed disputed -> DirectionMarks.without(String.valueOf(disputed.disagreement().entity().getName()));
        };
    }

    private static String second(SourceRow row) {
        return switch (row) {
            case Mention mention -> mention.documentName();
            case Disputed disputed -> switch (disputed.disagreement().conflict()) {
                case CIRCLE -> SourceMessages.circle;
                case TWO -> SourceMessages.twoTargets;
                case NOWHERE -> SourceMessages.nowhere;
            };
            default -> null;
        };
    }

    private List<Option> options(SourceRow row) {
        return switch (row) {
            case Mention mention -> {
                List<Option> options = entities(proposals.apply(mention), List.of());
                options.add(new Option("0", SourceMessages.newOne, "", "", Glyph.PLUS)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                yield options;
            }
            case Doubled doubled -> entities(doubled.entities(), doubled.times());
            case Twice twice -> entities(twice.entities(), twice.times());
            case Disputed disputed -> {
                List<Option> options = entities(disputed.candidates(), List.of());
                options.add(new Option("0", SourceMessages.ownSource, "", "", Glyph.CROSS)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                yield options;
            }
            default -> List.of();
        };
    }

    private List<Option> entities(List<SourceEntity> entities, List<Integer> times) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < Math.min(9, entities.size()); i++) {
            SourceEntity entity = entities.get(i);
            String side = entity.getSide() == null ? "" : scheme.get().label(Layer.ENTITY, "side", entity.getSide()); //$NON-NLS-1$ //$NON-NLS-2$
            String count = times.isEmpty() ? "" : Integer.toString(times.get(i)); //$NON-NLS-1$
            String name = String.valueOf(entity.getName());
            // two that differ in nothing one can see
            String marks = DirectionMarks.in(name) ? DirectionMarks.described(name) : side;
            String hint = marks.isEmpty() || count.isEmpty() ? marks + count : marks + " \u00b7 " + count; //$NON-NLS-1$
            options.add(new Option(Integer.toString(i + 1), DirectionMarks.without(name), hint, count, ElementLook.sourceGlyph(entity.getSourceType())));
        }
        return options;
    }

    private String details(Entity row) {
        SourceEntity source = row.entity();
        List<String> parts = new ArrayList<>();
        parts.add(source.getSourceType() == null ? SourceMessages.noType : scheme.get().label(Layer.ENTITY, "sourceType", source.getSourceType())); //$NON-NLS-1$
        if (source.getSide() != null) {
            parts.add(scheme.get().label(Layer.ENTITY, "side", source.getSide())); //$NON-NLS-1$
        }
        if (row.boundTo() != null) {
            parts.add(Isolation.isolate(row.boundTo()));
        }
        if (!row.otherNames().isEmpty()) {
            parts.add(String.join(SourceMessages.comma, row.otherNames().stream().map(DirectionMarks::without).map(Isolation::isolate).toList()));
        }
        return String.join(" \u00b7 ", parts); //$NON-NLS-1$
    }

    @Override
    public boolean selectable(SourceRow row) {
        return !(row instanceof Heading);
    }

    @Override
    public Object identity(SourceRow row) {
        return switch (row) {
            case Heading heading -> heading.text();
            case Entity entity -> entity.entity();
            case Mention mention -> mention.id();
            case Doubled doubled -> "doubled " + doubled.key(); //$NON-NLS-1$
            case Twice twice -> "twice " + twice.key(); //$NON-NLS-1$
            case Disputed disputed -> "disputed " + disputed.disagreement().entity().getId(); //$NON-NLS-1$
        };
    }

    @Override
    public String spoken(SourceRow row) {
        List<String> parts = new ArrayList<>(List.of(title(row)));
        if (row instanceof Entity entity) {
            parts.add(details(entity));
            parts.add(NLS.bind(SourceMessages.mentionedTimes, entity.mentions(), entity.documents()));
        }
        if (second(row) != null) {
            parts.add(second(row));
        }
        options(row).forEach(option -> parts.add(option.key() + ' ' + option.name()));
        return String.join(", ", parts); //$NON-NLS-1$
    }

    @Override
    public String tooltip(SourceRow row, Ink ink) {
        String name = title(row);
        if (row instanceof Entity entity && DirectionMarks.in(name)) {
            return Isolation.message(SourceMessages.marks, DirectionMarks.without(name), DirectionMarks.described(name));
        }
        if (row instanceof Disputed disputed && disputed.disagreement().conflict() != Conflict.NOWHERE) {
            return SourceMessages.disagreeWhy;
        }
        String second = row instanceof Entity entity ? details(entity) : second(row);
        boolean longName = ink.measure(name, Fonts.quote()) > ink.width() - TEXT - EDGE - 40;
        boolean longDetails = second != null && ink.measure(second, Fonts.small()) > ink.width() - TEXT - EDGE;
        return longName || longDetails ? spoken(row) : null;
    }
}
