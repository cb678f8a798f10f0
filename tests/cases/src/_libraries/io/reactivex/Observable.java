package io.reactivex;

import io.reactivex.functions.Consumer;
import io.reactivex.functions.Function;
import io.reactivex.schedulers.Schedulers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

public abstract class Observable<T> {
    protected abstract void subscribeActual(Consumer<? super T> observer) throws Exception;

    public static <T> Observable<T> fromCallable(Callable<? extends T> callable) {
        return new ObservableFromCallable<T>(callable);
    }

    public <R> Observable<R> map(Function<? super T, ? extends R> mapper) {
        return new ObservableMap<T, R>(this, mapper);
    }

    public Observable<T> subscribeOn(Executor scheduler) {
        return new ObservableSubscribeOn<T>(this, scheduler);
    }

    public void subscribe(Consumer<? super T> observer) {
        try {
            subscribeActual(observer);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    static final class ObservableFromCallable<T> extends Observable<T> {
        final Callable<? extends T> callable;

        ObservableFromCallable(Callable<? extends T> callable) {
            this.callable = callable;
        }

        @Override
        protected void subscribeActual(Consumer<? super T> observer) throws Exception {
            observer.accept(callable.call());
        }
    }

    static final class ObservableMap<T, R> extends Observable<R> {
        final Observable<T> source;
        final Function<? super T, ? extends R> mapper;

        ObservableMap(Observable<T> source, Function<? super T, ? extends R> mapper) {
            this.source = source;
            this.mapper = mapper;
        }

        @Override
        protected void subscribeActual(Consumer<? super R> observer) {
            source.subscribe(new MapObserver<T, R>(observer, mapper));
        }
    }

    static final class MapObserver<T, R> implements Consumer<T> {
        final Consumer<? super R> downstream;
        final Function<? super T, ? extends R> mapper;

        MapObserver(Consumer<? super R> downstream, Function<? super T, ? extends R> mapper) {
            this.downstream = downstream;
            this.mapper = mapper;
        }

        @Override
        public void accept(T value) throws Exception {
            downstream.accept(mapper.apply(value));
        }
    }

    static final class ObservableSubscribeOn<T> extends Observable<T> {
        final Observable<T> source;
        final Executor scheduler;

        ObservableSubscribeOn(Observable<T> source, Executor scheduler) {
            this.source = source;
            this.scheduler = scheduler;
        }

        @Override
        protected void subscribeActual(Consumer<? super T> observer) {
            scheduler.execute(new SubscribeTask<T>(source, observer));
        }
    }

    static final class SubscribeTask<T> implements Runnable {
        final Observable<T> source;
        final Consumer<? super T> observer;

        SubscribeTask(Observable<T> source, Consumer<? super T> observer) {
            this.source = source;
            this.observer = observer;
        }

        @Override
        public void run() {
            source.subscribe(observer);
        }
    }
}
