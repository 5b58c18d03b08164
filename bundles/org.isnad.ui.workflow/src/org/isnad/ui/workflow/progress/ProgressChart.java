// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.workflow.progress;

import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TimeZone;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.isnad.scene.look.Token;
import org.isnad.ui.look.Fonts;
import org.isnad.ui.look.Palette;
import org.isnad.ui.workflow.WorkflowMessages;
import org.isnad.workflow.ProgressReport;

/** How many documents each annotator was done with, day by day. UI thread. */
final class ProgressChart {
    /** A colour and, since colour only confirms, a mark of its own; more annotators than these begin anew. */
    private record Look(Token ink, PlotSymbolType mark) {
    }

    private static final List<Look> LOOKS = List.of(new Look(Token.CLAIM, PlotSymbolType.CIRCLE), new Look(Token.CUE, PlotSymbolType.SQUARE),
        new Look(Token.SOURCE, PlotSymbolType.DIAMOND), new Look(Token.DISAGREEMENT, PlotSymbolType.TRIANGLE), new Look(Token.UPDATE, PlotSymbolType.CROSS),
        new Look(Token.ARC, PlotSymbolType.PLUS));
    private static final int MARK = 4;
    private static final int LOW = 190;
    private static final double ROOM = 0.06;
    private static final long DAY = 86_400_000;

    private final Chart chart;
    private String spoken = WorkflowMessages.noDays;

    ProgressChart(Composite parent) {
        // A chart is the same picture in both directions of the interface.
        chart = new Chart(parent, SWT.LEFT_TO_RIGHT);
        chart.getTitle().setVisible(false);
        for (IAxis axis : new IAxis[] {x(), y()}) {
            axis.getTitle().setFont(Fonts.small());
            axis.getTick().setFont(Fonts.small());
            axis.getGrid().setStyle(LineStyle.SOLID);
        }
        x().getTitle().setVisible(false);
        y().getTitle().setText(WorkflowMessages.documentsDone);
        DateFormat days = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT); //$NON-NLS-1$
        days.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        x().getTick().setFormat(days);
        x().getTick().setTickMarkStepHint(90);
        y().getTick().setFormat(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT))); //$NON-NLS-1$
        y().getTick().setTickMarkStepHint(40);
        chart.addListener(SWT.Resize, e -> fit());
        Palette.onChange(chart, this::colour);
        chart.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
        fit();
    }

    private void fit() {
        int height = chart.getSize().y;
        y().getTitle().setVisible(height >= LOW);
        chart.getLegend().setPosition(height >= LOW ? SWT.BOTTOM : SWT.RIGHT);
    }

    private IAxis x() {
        return chart.getAxisSet().getXAxis(0);
    }

    private IAxis y() {
        return chart.getAxisSet().getYAxis(0);
    }

    void show(ProgressReport report) {
        Map<String, NavigableMap<LocalDate, Integer>> lines = new LinkedHashMap<>();
        TreeMap<LocalDate, Integer> all = new TreeMap<>();
        for (String annotator : report.annotators()) {
            NavigableMap<LocalDate, Integer> until = report.doneUntil(annotator);
            if (!until.isEmpty()) {
                lines.put(annotator, until);
                all.putAll(until);
            }
        }
        chart.suspendUpdate(true);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        if (!all.isEmpty()) {
            lines.forEach((annotator, until) -> line(annotator, until, all.firstKey().minusDays(1), all.lastKey()));
            double most = lines.values().stream().mapToInt(until -> until.lastEntry().getValue()).max().orElse(1);
            long from = time(all.firstKey().minusDays(1));
            long to = time(all.lastKey());
            x().setRange(new Range(from, to + Math.max(DAY / 4, (to - from) * ROOM)));
            y().setRange(new Range(0, most * (1 + ROOM)));
        }
        spoken = all.isEmpty() ? WorkflowMessages.noDays : String.join(", ", lines.entrySet().stream().map(line -> line.getKey() + ' ' + line.getValue().lastEntry().getValue()).toList()); //$NON-NLS-1$
        colour();
        chart.suspendUpdate(false);
        chart.redraw();
    }

    private static long time(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** Begins at nothing the day before the first, and goes on to the last day of all. */
    private void line(String annotator, NavigableMap<LocalDate, Integer> until, LocalDate first, LocalDate last) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>(until);
        days.putIfAbsent(first, 0);
        days.putIfAbsent(last, until.lastEntry().getValue());
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, annotator);
        series.setXDateSeries(days.keySet().stream().map(day -> new Date(time(day))).toArray(Date[]::new));
        series.setYSeries(days.values().stream().mapToDouble(Integer::doubleValue).toArray());
        series.setSymbolType(look(annotator).mark());
        series.setSymbolSize(MARK);
        series.setLineWidth(2);
        series.enableStep(true);
        series.setAntialias(SWT.ON);
    }

    private Look look(String annotator) {
        ISeries<?>[] all = chart.getSeriesSet().getSeries();
        int at = 0;
        while (at < all.length && !all[at].getId().equals(annotator)) {
            at++;
        }
        return LOOKS.get(at % LOOKS.size());
    }

    private void colour() {
        chart.setBackground(Palette.color(Token.PART));
        chart.getPlotArea().setBackground(Palette.color(Token.PART));
        chart.getLegend().setBackground(Palette.color(Token.PART));
        chart.getLegend().setForeground(Palette.color(Token.TEXT));
        chart.getLegend().setFont(Fonts.small());
        for (IAxis axis : new IAxis[] {x(), y()}) {
            axis.getTitle().setForeground(Palette.color(Token.MUTED));
            axis.getTick().setForeground(Palette.color(Token.MUTED));
            axis.getGrid().setForeground(Palette.color(Token.LINE));
        }
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            if (series instanceof ILineSeries<?> line) {
                line.setLineColor(Palette.color(look(series.getId()).ink()));
                line.setSymbolColor(Palette.color(look(series.getId()).ink()));
            }
        }
    }
}
